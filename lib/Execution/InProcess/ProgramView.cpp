//===- ProgramView.cpp - A program in memory ------------------------------===//

#include "ProgramView.h"

using namespace jpq;

/// Adds a list of what the interpreter reads, made of a table's.
template <typename To, typename From, typename Convert>
static const std::vector<To> &addList(std::vector<std::vector<To>> &lists, const From &items, Convert convert) {
  std::vector<To> &list = lists.emplace_back();
  for (const auto &item : items)
    list.push_back(convert(item));
  return list;
}

ProgramView::ProgramView(const ProgramTable::Function &table) {
  for (const ProgramTable::Type &type : table.types)
    types.push_back(
        {type.text.c_str(), type.sizes.data(), int32_t(type.sizes.size()), int32_t(getByteWidth(type.element))});
  for (const LookupBound &bound : table.bounds)
    bounds.push_back({int32_t(bound.argument), bound.sizeDim ? int32_t(*bound.sizeDim) : -1, bound.rows});
  for (const ProgramTable::Stage &stage : table.stages) {
    const auto &taken = addList(components, stage.components, [](const ProgramTable::Component &component) {
      return jpq_component{component.offset, component.sizes.data(), int64_t(component.sizes.size())};
    });
    const auto &updated = addList(updates, stage.updates, [](std::pair<int32_t, int32_t> update) {
      return jpq_update{update.first, update.second};
    });
    const auto &checked = addList(checks, stage.checks, [](const std::string &check) { return check.c_str(); });
    stages.push_back({stage.inputs.data(), taken.data(), stage.outputs.data(), updated.data(), stage.dead.data(),
                      checked.data(), int32_t(stage.inputs.size()), int32_t(taken.size()),
                      int32_t(stage.outputs.size()), int32_t(updated.size()), int32_t(stage.dead.size()),
                      int32_t(checked.size()), int32_t(stage.entry), 0});
  }
  function = {types.data(),
              stages.data(),
              bounds.data(),
              table.results.data(),
              table.states.data(),
              int32_t(types.size()),
              int32_t(table.argumentCount),
              int32_t(stages.size()),
              int32_t(bounds.size()),
              int32_t(table.results.size()),
              int32_t(table.states.size())};
}
