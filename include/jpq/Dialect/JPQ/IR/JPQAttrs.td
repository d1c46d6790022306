#ifndef JPQ_ATTRS
#define JPQ_ATTRS

include "jpq/Dialect/JPQ/IR/JPQDialect.td"
include "jpq/Dialect/JPQ/IR/JPQAttrInterfaces.td"
include "mlir/IR/AttrTypeBase.td"

class JPQ_Attr<string name, string mnemonic_, list<Trait> traits = []> : AttrDef<JPQ_Dialect, name, traits> {
  let mnemonic = mnemonic_;
}

// What a codec's attribute holds, reads, prints and checks is what its row in the registry says (CodecRegistry.h): the
// values of all parameters, in that order.
class JPQ_Codec<string name, string mnemonic> : JPQ_Attr<name, mnemonic,
    [DeclareAttrInterfaceMethods<JPQ_CodecAttrInterface>, DeclareAttrInterfaceMethods<JPQ_OptionAttrInterface>]> {
  let parameters = (ins AttrParameter<"::mlir::ArrayAttr", "values of all parameters, in the order of the row">:$values);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDefinition = [{
    ::mlir::Attribute $cppClass::parse(::mlir::AsmParser &parser, ::mlir::Type) {
      auto location = parser.getCurrentLocation();
      ::mlir::ArrayAttr values = ::jpq::parseCodecValues(getMnemonic(), parser);
      return values ? parser.getChecked<$cppClass>(location, parser.getContext(), values) : $cppClass();
    }
    void $cppClass::print(::mlir::AsmPrinter &printer) const {
      ::jpq::printCodecValues(getMnemonic(), getValues(), printer);
    }
    ::llvm::LogicalResult $cppClass::verify(::llvm::function_ref<::mlir::InFlightDiagnostic()> emitError,
                                            ::mlir::ArrayAttr values) {
      return ::jpq::verifyCodecValues(emitError, getMnemonic(), values);
    }
    ::jpq::CodecSpec $cppClass::getSpec() const { return ::jpq::getCodecSpec(getMnemonic(), getValues()); }
    ::jpq::OptionKind $cppClass::getKind() const { return getSpec().row->kind; }
  }];
}

//===----------------------------------------------------------------------===//
// Codecs
//===----------------------------------------------------------------------===//

def JPQ_PrunedAttr : JPQ_Codec<"Pruned", "pruned"> {
  let summary = "stored with zero bits: all zeros";
}

def JPQ_DenseAttr : JPQ_Codec<"DenseCodec", "dense"> {
  let summary = "stored as plain floats";
  let description = "`#jpq.dense<f16>`; the types are f32, f16 and bf16.";
}

def JPQ_AffineAttr : JPQ_Codec<"AffineCodec", "affine"> {
  let summary = "integer codes with a scale per group of columns";
  let description = [{
    `#jpq.affine<3, group = 64>` stores codes of 3 bits and one f16 scale per row and group of 64 columns. The zero
    point is the middle of the codes (the default), a byte per group (`zero_point = byte`), or given by an f16 minimum
    per group (`zero_point = minimum`).
  }];
}

def JPQ_CodebookAttr : JPQ_Codec<"CodebookCodec", "codebook"> {
  let summary = "codes that number the levels of a table, with a scale per group of columns";
  let description = [{
    `#jpq.codebook<2, group = 64, levels = [-63, -19, 19, 63]>` stores codes of 2 bits and one f16 scale per row and group
    of 64 columns; a code stands for its level times the scale. Levels are integers from -64 to 63, ascending; without
    `levels` they are those that lose least of normally distributed weights (`#jpq.codebook<2, group = 64>`). Codes have
    1 to 4 bits.
  }];
}

def JPQ_TrellisAttr : JPQ_Codec<"TrellisCodec", "trellis"> {
  let summary = "codes whose levels depend on the codes before them, with a scale per column and segment of rows";
  let description = [{
    `#jpq.trellis<2>` stores codes of 2 bits in runs of 384 rows of a column, and a scale of 8 bits, which is
    logarithmic, per run. A weight is the level of its state times the scale; the state is the last 8 bits of the run's
    codes up to that of the weight, and what is before the run is 0. `#jpq.trellis<2, window = 10, rows = 256>` says how
    many bits a state has, up to 12, and how many rows a run, a multiple of 8. Levels are integers from -64 to 63: one for
    each state, or two tables that add, one of 16 entries for the lowest four bits of a state and one for the others; a
    state of more than 8 bits is folded to a byte first: the lowest bits are changed by those above, by exclusive or.
    Without `levels` they are jpq's own, which lose little of normally distributed weights (docs/codecs.md says for which
    windows there are some; those of 8 and 10 bits have two tables). Codes have 1 to 5 bits; with a window as wide they
    stand for themselves.
  }];
}

def JPQ_HadamardAttr : JPQ_Attr<"Hadamard", "hadamard"> {
  let summary = "a rotation of the rows of a weight";
  let description = [{
    `#jpq.hadamard<64, 9, seed = 7>` rotates matrices of 64 x 9 = 576 rows: rows get random signs, every block of 64 is
    transformed (Walsh-Hadamard), and the 9 blocks are multiplied with a random orthogonal matrix. The seed says the
    signs and that matrix.

    `#jpq.hadamard<64, seed = 7>` rotates matrices of any number of rows, if it is at least 64: the rows come in a random
    order and get random signs, every whole block of 64 is transformed, and the rest stays. It is for numbers of rows
    that have a large odd factor: at most 32 blocks are multiplied with an orthogonal matrix.
  }];
  let parameters = (ins "int64_t":$block, DefaultValuedParameter<"int64_t", "0", "0 if rows are reordered">:$odd,
                        "int64_t":$seed);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The rotation of a seed that fits a matrix of so many rows.
    static HadamardAttr choose(::mlir::MLIRContext *context, int64_t rows, int64_t seed);
    /// What the attribute stands for.
    ::jpq::Hadamard getRotation() const;
  }];
}

def JPQ_SegmentsAttr : JPQ_Attr<"Segments", "segments", [DeclareAttrInterfaceMethods<JPQ_OptionAttrInterface>]> {
  let summary = "columns of one weight stored by several codecs, the most important ones by the first; or other rows";
  let description = [{
    `#jpq.segments<[1: #jpq.affine<4, group = 32>, 3: #jpq.affine<2, group = 32>]>` is an option of a plan: the most
    important quarter of the columns gets 4 bits, the others 2. Shares are parts of their sum, so that the option means
    the same whatever number of columns pruning leaves. Segments take whole groups of columns as far as they go; one that
    becomes empty vanishes. What is important is up to whoever stores the weight.

    `#jpq.segments<[1: #jpq.affine<4, group = 32>, 3: #jpq.affine<2, group = 32>], rotated>` also rotates the rows before
    they are stored, by the `#jpq.hadamard` that fits the rows that pruning leaves; `rotated, seed = 7` draws another
    rotation. One codec alone may be rotated: `#jpq.segments<[1: #jpq.affine<2, group = 32>], rotated>`.

    `row_scaled` gives every row an f16 factor of its own, which jpq-tune may change.
  }];
  let parameters = (ins ArrayRefParameter<"int64_t">:$parts, ArrayRefParameter<"::mlir::Attribute">:$codecs,
                        "bool":$rowScaled,
                        OptionalParameter<"::std::optional<int64_t>", "that of the rotation, if rows are rotated">:$rotationSeed);
  let builders = [
    AttrBuilder<(ins "::llvm::ArrayRef<int64_t>":$parts, "::llvm::ArrayRef<::mlir::Attribute>":$codecs), [{
      return $_get($_ctxt, parts, codecs, /*rowScaled=*/false, ::std::nullopt);
    }]>
  ];
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

//===----------------------------------------------------------------------===//
// Targets
//===----------------------------------------------------------------------===//

class JPQ_Layout<string name, string mnemonic> : JPQ_Attr<name, mnemonic,
    [DeclareAttrInterfaceMethods<JPQ_LayoutAttrInterface>]>;

def JPQ_PanelsAttr : JPQ_Layout<"Panels", "panels"> {
  let summary = "laid out for vector code";
  let description = [{
    `#jpq.panels`: panels of 16 rows, in chunks of 64 bytes, for vector code of any width (docs/cpu-layout.md).
  }];
}

def JPQ_RoundingAttr : JPQ_Attr<"Rounding", "rounding"> {
  let summary = "how the activations of a product are rounded";
  let description = [{
    `#jpq.rounding<8>`: before they meet the weight, the activations of every token become integers of 8 bits, with a
    scale for each group of columns that shares one in the weight. The scale is the group's largest magnitude / 127, the
    integers are the quotients, rounded to the nearest (of two, the even one).

    `#jpq.rounding<8, [40: 32, 8: 0, 24: 32]>` says which columns are a group: the first 40 are divided into groups of 32
    (the last is shorter), the next 8 are left out, as they meet pruned columns, and the last 24 are a group. Columns are
    in the order in which the weight stores them.
  }];
  let parameters = (ins "unsigned":$bits, ArrayRefParameter<"int64_t">:$extents, ArrayRefParameter<"int64_t">:$groups);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// Columns that are rounded or left out; none where the weight says the groups.
    int64_t getColumns() const;
  }];
}

//===----------------------------------------------------------------------===//
// Stored values
//===----------------------------------------------------------------------===//

def JPQ_FileAttr : JPQ_Attr<"FileBlob", "file"> {
  let summary = "a blob of the module's weight file";
  let description = "`#jpq.file<\"blk.0.ffn_up.weight.codes\", 4128>`: the tensor's key and its size in bytes.";
  let parameters = (ins StringRefParameter<>:$key, "uint64_t":$bytes);
  let assemblyFormat = "`<` $key `,` $bytes `>`";
  let genVerifyDecl = 1;
}

def JPQ_PackedAttr : JPQ_Attr<"Packed", "packed"> {
  let summary = "the stored components of a weight";
  let description = [{
    `#jpq.packed<codes = #jpq.file<"w.codes", 4128>, scales = dense_resource<w.scales> : tensor<344xi8>>`: each
    component is a blob of plain bytes, of the weight file or inline. Where a weight has several segments, a component
    holds their parts one after another. `segments` says where a permuted weight's columns are; `permutation` does in a
    layout.
  }];
  let parameters = (ins "::mlir::DictionaryAttr":$components);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

def JPQ_WeightFileAttr : JPQ_Attr<"WeightFile", "weight_file"> {
  let summary = "the safetensors file that holds a module's weights";
  let description = [{
    `#jpq.weight_file<"small.safetensors", "0f34...">`: the path, relative to the module's own folder, and the XXH3
    128-bit digest of the whole file in hexadecimal.
  }];
  let parameters = (ins StringRefParameter<>:$path, StringRefParameter<>:$digest);
  let assemblyFormat = "`<` $path `,` $digest `>`";
  let genVerifyDecl = 1;
}

//===----------------------------------------------------------------------===//
// Coupling and plan
//===----------------------------------------------------------------------===//

def JPQ_CoupledAttr : JPQ_Attr<"Coupled", "coupled"> {
  let summary = "how one dimension of a weight belongs to a coupling group";
  let description = [{
    `#jpq.coupled<@group4, extent = 192>`: index `i` of the dimension belongs to channel `(i / 192) mod size` of the
    group, where `size` is the group's. A key/value head of 64 channels that three query heads share is a channel of
    extent 64 in the key's and value's rows and of extent 192 in the query's.

    `#jpq.coupled<@group4, extent = 8, offset = 64, length = 32>`: only indices of [64, 96) belong to the group, index
    `i` to channel `((i - 64) / 8) mod size`. Rows of queries, keys and values that are one weight are such segments.
    A dimension may have several segments of a group.
  }];
  let parameters = (ins "::mlir::FlatSymbolRefAttr":$group, DefaultValuedParameter<"int64_t", "1">:$extent,
                        DefaultValuedParameter<"int64_t", "0">:$offset,
                        DefaultValuedParameter<"int64_t", "0", "0 for the whole dimension">:$length);
  let assemblyFormat = "`<` $group (`,` struct($extent, $offset, $length)^)? `>`";
  let extraClassDeclaration = [{
    /// The length of the segment in a dimension of `size`.
    int64_t getLengthIn(int64_t size) const { return getLength() == 0 ? size : getLength(); }
  }];
  let genVerifyDecl = 1;
}

def JPQ_ChannelsAttr : JPQ_Attr<"Channels", "channels", [DeclareAttrInterfaceMethods<JPQ_OptionAttrInterface>]> {
  let summary = "the number of channels that a coupling group keeps";
  let description = "`#jpq.channels<1152>` is an option of a group's plan, where `1152` stands for it.";
  let parameters = (ins "int64_t":$kept);
  let assemblyFormat = "`<` $kept `>`";
}

def JPQ_PlanAttr : JPQ_Attr<"Plan", "plan"> {
  let summary = "the options of a weight or group, their harm, and the choice made";
  let description = [{
    `#jpq.plan<[#jpq.affine<2, group = 64> -> 3.1e-2, #jpq.affine<4, group = 64> -> 1.2e-3], chosen = 1>`: what could be
    done, with the harm of each option (KL divergence per token at the model's output if this option alone is taken).
    Options of a weight are codecs or `#jpq.segments`, options of a group the numbers of channels kept (`1152 -> 2.0e-2`, short for `#jpq.channels<1152>`). `chosen` is the
    index of the choice; with `pinned` behind it, selection must not change it.
  }];
  let parameters = (ins ArrayRefParameter<"::mlir::Attribute">:$options, "::mlir::DenseF64ArrayAttr":$harms,
                        "::std::optional<unsigned>":$chosen, "bool":$pinned);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// Whether it is a group's plan, whose options are numbers of channels kept.
    bool isOfGroup() const;
    /// The same plan with another choice.
    PlanAttr withChoice(unsigned choice) const;
    /// The chosen option; null if none is.
    ::mlir::Attribute getChosenOption() const;
  }];
}

#endif // JPQ_ATTRS
