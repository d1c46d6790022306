//===- ModelHeader.cpp - The C header of a compiled model -----------------===//

#include "ModelHeader.h"
#include "jpq/Analysis/ArgumentData.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace jpq;

/// Model.h, word for word.
static constexpr char kDeclarations[] =
#include "ModelHeaderText.inc"
    ;

/// How C calls an element type; what it holds, where C has no such type.
static StringRef getCType(Type type) {
  if (type.isF32())
    return "float";
  if (type.isF64())
    return "double";
  if (type.isF16())
    return "uint16_t (bits of an f16)";
  if (type.isBF16())
    return "uint16_t (bits of a bf16)";
  if (type.isInteger(1))
    return "uint8_t (0 or 1)";
  return type.isInteger(8) ? "int8_t" : type.isInteger(16) ? "int16_t" : type.isInteger(32) ? "int32_t" : "int64_t";
}

/// "int32_t, sizes [any, any]".
static std::string describeArray(Type type) {
  auto tensor = cast<RankedTensorType>(type);
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << getCType(tensor.getElementType()) << ", sizes [";
  llvm::interleaveComma(tensor.getShape(), stream, [&](int64_t size) {
    if (ShapedType::isDynamic(size))
      stream << "any";
    else
      stream << size;
  });
  stream << "]";
  return text;
}

std::string jpq::writeModelHeader(StringRef name, func::FuncOp forward, const ProgramTable &program) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << "/* A model that jpq-compile made. Its code is lib" << name << ".so, its weights are " << program.weightFile
         << " (" << program.weightBytes << " bytes).\n *\n * jpq_forward takes these arguments:\n";
  for (unsigned i = 0; i < forward.getNumArguments(); ++i) {
    stream << " *   " << i << ": " << getArgumentName(forward, i) << ": "
           << describeArray(forward.getArgumentTypes()[i]);
    for (const LookupBound &bound : program.forward.bounds) {
      if (bound.argument != i)
        continue;
      if (bound.sizeDim)
        stream << "; size " << *bound.sizeDim << " is at most " << bound.rows;
      else
        stream << "; numbers from 0 to " << bound.rows - 1;
    }
    stream << "\n";
  }
  if (program.forward.results.size() == 1) {
    stream << " * and gives " << describeArray(forward.getResultTypes().front()) << ".\n *\n * ";
  } else {
    stream << " * and gives\n";
    for (unsigned i = 0; i < program.forward.results.size(); ++i)
      stream << " *   " << i << ": " << describeArray(forward.getResultTypes()[i]) << "\n";
    stream << " *\n * ";
  }
  if (program.step)
    stream << "jpq_step gives " << program.step->types[program.step->results.front()].sizes.back()
           << " logits for each sequence";
  else
    stream << "It has no step function: jpq_step fails";
  stream << ".\n *\n * Processors: ";
  llvm::interleaveComma(program.targets, stream, [&](const ProgramTable::Target &target) { stream << target.name; });
  stream << ".\n */\n" << kDeclarations;
  return text;
}
