//===- ImportCorruptionTest.cpp - Damaged files through the whole importer ===//
//
// What a reader lets through must become a module that verifies: every truncation of a small file of each format, and a
// few values of every byte, go through reader and importer.
//
//===----------------------------------------------------------------------===//

#include "TinyModels.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Target/LlamaToMLIR.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Verifier.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace jpq;
using namespace jpq::test;

namespace {
using Reader = function_ref<Expected<LlamaModel>()>;

class ImportCorruption : public ::testing::Test {
protected:
  ImportCorruption() : context(makeRegistry(), mlir::MLIRContext::Threading::DISABLED) {
    context.loadAllAvailableDialects();
  }

  /// Whether the file imports; if not, there is a message. What imports must verify.
  bool tryImport(Reader read) {
    Expected<LlamaModel> model = read();
    if (!model) {
      EXPECT_NE(toString(model.takeError()), "");
      return false;
    }
    mlir::OwningOpRef<mlir::ModuleOp> module = importLlama(&context, *model);
    EXPECT_TRUE(module && succeeded(mlir::verify(*module)));
    return true;
  }

  /// Damages `content`, the file `name`, in every way. Some ways must be harmless, and some must not.
  void expectModuleOrError(const TemporaryFolder &folder, StringRef name, const std::string &content, Reader read) {
    ASSERT_TRUE(tryImport(read));
    unsigned imported = 0, refused = 0;
    auto check = [&](const std::string &damaged) {
      folder.write(name, damaged);
      ++(tryImport(read) ? imported : refused);
    };
    for (size_t size = 0; size < content.size(); ++size)
      check(content.substr(0, size));
    for (size_t offset = 0; offset < content.size(); ++offset)
      for (uint8_t flip : {0x01, 0x02, 0x80, 0xff}) {
        std::string damaged = content;
        damaged[offset] ^= flip;
        check(damaged);
      }
    EXPECT_GT(imported, content.size());
    EXPECT_GT(refused, content.size());
  }

  mlir::MLIRContext context;

private:
  static mlir::DialectRegistry makeRegistry() {
    mlir::DialectRegistry registry;
    registry.insert<mlir::arith::ArithDialect, mlir::func::FuncDialect, JPQDialect, mlir::linalg::LinalgDialect,
                    mlir::math::MathDialect, mlir::tensor::TensorDialect>();
    return registry;
  }
};

TinyShape getSmallest() {
  TinyShape shape;
  shape.vocabulary = 3;
  shape.feedForward = 1;
  shape.layers = 1;
  shape.heads = 2;
  shape.keyValueHeads = 1;
  shape.headSize = 2;
  shape.hidden = 4;
  shape.context = 1;
  return shape;
}
} // namespace

TEST_F(ImportCorruption, Llama2c) {
  TemporaryFolder folder;
  std::string content = makeLlama2c(getSmallest(), false), path = folder.write("tiny.bin", content);
  expectModuleOrError(folder, "tiny.bin", content, [&] { return readLlama2c(path); });
}

TEST_F(ImportCorruption, GGUF) {
  TemporaryFolder folder;
  GGUFBuilder builder = makeGGUF(getSmallest());
  builder.setStrings("tokenizer.ggml.tokens", {{"<unk>", "<s>", "</s>"}});
  builder.setInt32s("tokenizer.ggml.token_type", {2, 3, 3});
  builder.setFloat32s("tokenizer.ggml.scores", {0, 0, 0});
  std::string content = builder.build(), path = folder.write("tiny.gguf", content);
  expectModuleOrError(folder, "tiny.gguf", content, [&] { return readGGUF(path); });
}
