//===- JPQBytecode.h - Attributes that bytecode cannot hold as text -*- C++ -*-===//
#pragma once

namespace jpq {
class JPQDialect;

/// Lets bytecode hold attributes with blobs.
void addBytecodeInterface(JPQDialect &dialect);
} // namespace jpq
