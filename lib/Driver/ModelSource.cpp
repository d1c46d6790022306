//===- ModelSource.cpp - The files that models come in --------------------===//

#include "jpq/Driver/ModelSource.h"
#include "jpq/Support/FileKind.h"
#include "jpq/Target/LlamaModel.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace jpq;

llvm::Error jpq::checkModuleFile(llvm::StringRef path, llvm::StringRef content) {
  FileKind wanted = FileKind::Unknown;
  for (FileKind readable : {FileKind::Empty, FileKind::MLIRBytecode})
    if (findFileKind(content) == readable)
      wanted = readable;
  return checkFileKind(path, content, wanted, "an MLIR module");
}

llvm::Expected<ModelFormat> jpq::findModelFormat(llvm::StringRef path) {
  if (path == "-")
    return ModelFormat::Module;
  llvm::sys::fs::file_status status;
  if (std::error_code error = llvm::sys::fs::status(path, status))
    return llvm::createStringError(error, "%s: %s", path.str().c_str(), error.message().c_str());
  if (llvm::sys::fs::is_directory(status))
    return ModelFormat::HuggingFace;
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer)
    return llvm::createStringError(buffer.getError(), "%s: %s", path.str().c_str(),
                                   buffer.getError().message().c_str());
  llvm::StringRef content = (*buffer)->getBuffer(), extension = llvm::sys::path::extension(path);
  FileKind kind = findFileKind(content);
  if (kind == FileKind::GGUF)
    return ModelFormat::GGUF;
  if (kind == FileKind::MLIRBytecode || extension == ".mlir")
    return ModelFormat::Module;
  if (extension == ".bin" && (kind == FileKind::Unknown || kind == FileKind::Llama2cLater))
    return ModelFormat::Llama2c;
  if (llvm::Error error = checkFileKind(path, content, FileKind::GGUF,
                                        "a model (a GGUF file, a Hugging Face folder, a llama2.c file or a module)"))
    return std::move(error);
  return llvm::createStringError("%s: is no model that is known: models are GGUF files, Hugging Face folders, files of "
                                 "llama2.c (.bin) and modules (.mlir)",
                                 path.str().c_str());
}

llvm::Expected<LlamaModel> jpq::readModel(ModelFormat format, llvm::StringRef path, llvm::StringRef tokenizer) {
  switch (format) {
  case ModelFormat::Llama2c:
    return readLlama2c(path, tokenizer);
  case ModelFormat::GGUF:
    return readGGUF(path);
  case ModelFormat::HuggingFace:
    return readHuggingFace(path);
  case ModelFormat::Module:
    break;
  }
  return llvm::createStringError("%s: is a module already", path.str().c_str());
}

llvm::Error jpq::checkNotRead(llvm::StringRef source, llvm::StringRef output) {
  bool isRead = llvm::sys::fs::equivalent(output, source);
  if (llvm::sys::fs::is_directory(source) && llvm::sys::fs::exists(output)) {
    llvm::StringRef folder = llvm::sys::path::parent_path(output);
    isRead |= llvm::sys::fs::equivalent(folder.empty() ? "." : folder, source);
  }
  if (isRead)
    return llvm::createStringError("%s: would be overwritten, and %s is read", output.str().c_str(),
                                   source.str().c_str());
  return llvm::Error::success();
}
