//===- Registry.cpp - The table of codecs ---------------------------------===//

#include "Rows.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

namespace jpq {

const CodecRegistry &CodecRegistry::get() {
  static const CodecRow *const rows[] = {
#define JPQ_CODEC(NAME) &k##NAME##Row,
#include "Registry.def"
  };
  static const CodecRegistry registry(rows);
  return registry;
}

template <typename... Values>
static llvm::Error fail(const char *format, Values &&...values) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 llvm::formatv(format, std::forward<Values>(values)...).str());
}

const ParameterValue *CodecParameters::find(llvm::StringRef name) const {
  auto found = llvm::find_if(entries, [&](const Entry &entry) { return entry.first == name; });
  return found == entries.end() ? nullptr : &found->second;
}

const CodecRow *CodecRegistry::find(llvm::StringRef name) const {
  auto found = llvm::find_if(rows, [&](const CodecRow *row) { return row->name == name; });
  return found == rows.end() ? nullptr : *found;
}

static void print(const ParameterValue &value, llvm::raw_ostream &stream) {
  if (auto *number = std::get_if<int64_t>(&value)) {
    stream << *number;
  } else if (auto *word = std::get_if<std::string>(&value)) {
    stream << *word;
  } else {
    stream << "[";
    llvm::interleaveComma(std::get<std::vector<int64_t>>(value), stream);
    stream << "]";
  }
}

std::string CodecSpec::print() const {
  std::string text = row->name.str(), written;
  llvm::raw_string_ostream stream(written);
  llvm::ListSeparator comma;
  CodecParameters before;
  for (const CodecParameter &parameter : row->parameters) {
    const ParameterValue &value = *parameters.find(parameter.name);
    if (!parameter.getDefault || parameter.getDefault(before) != value) {
      stream << comma;
      if (&parameter != row->parameters.begin())
        stream << parameter.name << " = ";
      jpq::print(value, stream);
    }
    before.set(parameter.name, value);
  }
  return written.empty() ? text : text + "<" + written + ">";
}

/// What a parameter may be: "a number", "middle, byte or minimum".
static std::string describe(const CodecParameter &parameter) {
  if (parameter.kind == CodecParameter::Kind::Number)
    return "a number";
  if (parameter.kind == CodecParameter::Kind::Numbers)
    return "a list of numbers";
  std::string text = llvm::join(parameter.words.drop_back(), ", ");
  return text + (text.empty() ? "" : " or ") + parameter.words.back().str();
}

static llvm::Error check(const CodecRow &row, const CodecParameter &parameter, const ParameterValue &value) {
  bool isOne = value.index() == size_t(parameter.kind);
  if (isOne && parameter.kind == CodecParameter::Kind::Word)
    isOne = llvm::is_contained(parameter.words, std::get<std::string>(value));
  if (isOne)
    return llvm::Error::success();
  std::string text;
  llvm::raw_string_ostream stream(text);
  print(value, stream);
  return fail("#jpq.{0}: '{1}' is {2}, not {3}", row.name, parameter.name, describe(parameter), text);
}

/// What is given, each with its name; an error names those that there are none of, or that are there twice.
static llvm::Expected<CodecParameters> nameAll(const CodecRow &row, const CodecParameters &given) {
  auto getName = [](const CodecParameter &parameter) -> llvm::StringRef { return parameter.name; };
  CodecParameters named;
  for (const auto &[given, value] : given) {
    if (row.parameters.empty())
      return fail("#jpq.{0} has no parameters", row.name);
    const llvm::StringRef name = given.empty() ? getName(row.parameters.front()) : llvm::StringRef(given);
    if (!llvm::is_contained(llvm::map_range(row.parameters, getName), name))
      return fail("#jpq.{0} has no parameter '{1}'; it has {2}", row.name, name,
                  llvm::join(llvm::map_range(row.parameters, getName), ", "));
    if (named.find(name))
      return fail("#jpq.{0}: '{1}' is given twice", row.name, name);
    named.set(name, value);
  }
  return named;
}

llvm::Expected<CodecSpec> CodecRegistry::specify(llvm::StringRef name, const CodecParameters &given) const {
  const CodecRow *row = find(name);
  if (!row)
    return fail("there is no codec '{0}'; there are {1}", name,
                llvm::join(llvm::map_range(rows, [](const CodecRow *row) { return row->name; }), ", "));
  llvm::Expected<CodecParameters> named = nameAll(*row, given);
  if (!named)
    return named.takeError();
  CodecSpec spec{row, {}};
  for (const CodecParameter &parameter : row->parameters) {
    const ParameterValue *value = named->find(parameter.name);
    if (!value && !parameter.getDefault)
      return fail("#jpq.{0} needs '{1}'", row->name, parameter.name);
    ParameterValue whole = value ? *value : parameter.getDefault(spec.parameters);
    if (llvm::Error error = check(*row, parameter, whole))
      return std::move(error);
    spec.parameters.set(parameter.name, std::move(whole));
  }
  llvm::Expected<std::unique_ptr<Codec>> codec = row->create(spec.parameters);
  if (!codec)
    return codec.takeError();
  return spec;
}

} // namespace jpq
