//===- JPQBytecode.cpp - Attributes that bytecode cannot hold as text -----===//
//
// Bytecode holds what has no encoding of its own as text, and text inside bytecode does not find its resources again.
// So `#jpq.packed`, which has blobs, needs an encoding.
//
//===----------------------------------------------------------------------===//

#include "JPQBytecode.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Bytecode/BytecodeImplementation.h"

using namespace mlir;
using namespace jpq;

namespace {
enum class AttributeCode : uint64_t {
  /// components: DictionaryAttr
  Packed = 0,
};

struct JPQBytecodeInterface : BytecodeDialectInterface {
  explicit JPQBytecodeInterface(Dialect *dialect) : BytecodeDialectInterface(dialect) {}

  LogicalResult writeAttribute(Attribute attribute, DialectBytecodeWriter &writer) const override {
    auto packed = dyn_cast<PackedAttr>(attribute);
    if (!packed)
      return failure();
    writer.writeVarInt(uint64_t(AttributeCode::Packed));
    writer.writeAttribute(packed.getComponents());
    return success();
  }

  Attribute readAttribute(DialectBytecodeReader &reader) const override {
    uint64_t code;
    if (failed(reader.readVarInt(code)))
      return {};
    if (code != uint64_t(AttributeCode::Packed)) {
      reader.emitError() << "unknown jpq attribute code " << code;
      return {};
    }
    DictionaryAttr components;
    if (failed(reader.readAttribute(components)))
      return {};
    return PackedAttr::getChecked([&] { return reader.emitError(); }, getContext(), components);
  }
};
} // namespace

void jpq::addBytecodeInterface(JPQDialect &dialect) { dialect.addInterfaces<JPQBytecodeInterface>(); }
