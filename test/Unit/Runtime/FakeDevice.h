//===- FakeDevice.h - A device that counts what it is asked for -*- C++ -*-===//
#pragma once

#include "Descriptor.h"
#include "jpq/Runtime/Device.h"
#include "jpq/Runtime/Error.h"
#include <cstdlib>
#include <cstring>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <string>
#include <vector>

namespace jpq::test {

/// An array of a call, as its descriptor says.
struct CallArray {
  float *data;
  const int64_t *sizes;
};

/// A device whose memory is a map of blocks, and whose code are lambdas.
class FakeDevice {
public:
  /// Takes the pointers that code gets.
  using Entry = std::function<int(FakeDevice &, void **arguments)>;

  explicit FakeDevice(bool sharesMemory = false)
      : table{this, sharesMemory, allocate, release, copyIn, copyOut, launch, synchronize}, code{this, release} {}
  ~FakeDevice() { EXPECT_TRUE(blocks.empty()) << blocks.size() << " blocks of memory are left"; }

  /// What was allocated and not released so far.
  size_t getLiveBlocks() const { return blocks.size(); }
  bool isDeviceMemory(const void *data) const {
    auto behind = blocks.upper_bound(const_cast<void *>(data));
    if (behind == blocks.begin())
      return false;
    auto [start, bytes] = *std::prev(behind);
    return static_cast<const char *>(data) < static_cast<char *>(start) + bytes;
  }

  jpq_device table;
  jpq_code code;
  std::vector<Entry> entries;
  int launches = 0, copiesIn = 0, copiesOut = 0, synchronizations = 0;
  /// Blocks that were alive when each launch came.
  std::vector<size_t> liveAtLaunch;
  /// allocate() fails once so many blocks are alive.
  size_t mostBlocks = SIZE_MAX;

private:
  static FakeDevice &get(void *context) { return *static_cast<FakeDevice *>(context); }
  static void *allocate(void *context, uint64_t bytes) {
    FakeDevice &device = get(context);
    if (device.blocks.size() >= device.mostBlocks || bytes > 1 << 20)
      return nullptr;
    void *memory = std::calloc(1, bytes + 1);
    device.blocks[memory] = bytes;
    return memory;
  }
  static void release(void *context, void *memory) {
    EXPECT_EQ(get(context).blocks.erase(memory), 1u) << "freed twice, or never allocated";
    std::free(memory);
  }
  static int copyIn(void *context, void *target, const void *source, uint64_t bytes) {
    EXPECT_TRUE(get(context).isDeviceMemory(target));
    EXPECT_FALSE(get(context).isDeviceMemory(source));
    ++get(context).copiesIn;
    std::memcpy(target, source, bytes);
    return 0;
  }
  static int copyOut(void *context, void *target, const void *source, uint64_t bytes) {
    EXPECT_TRUE(get(context).isDeviceMemory(source));
    ++get(context).copiesOut;
    std::memcpy(target, source, bytes);
    return 0;
  }
  static int launch(void *context, const jpq_code *code, int32_t entry, void **arguments) {
    FakeDevice &device = get(context);
    EXPECT_EQ(code->entries, context);
    ++device.launches;
    device.liveAtLaunch.push_back(device.blocks.size());
    return device.entries.at(entry)(device, arguments);
  }
  static int synchronize(void *context) {
    ++get(context).synchronizations;
    return 0;
  }

  std::map<void *, uint64_t> blocks;
};

/// The array of a vector argument.
inline CallArray getArray(void *argument) {
  auto *words = static_cast<const int64_t *>(argument);
  return {static_cast<float *>(jpq_get_data(words, sizeof(float))), jpq_get_sizes(words)};
}

/// Allocates result `index` of a call whose results are all vectors.
inline float *giveResult(FakeDevice &device, void *results, int index, int64_t size) {
  void *memory = device.table.allocate(&device, size * sizeof(float));
  jpq_write_descriptor(static_cast<int64_t *>(results) + index * jpq_count_descriptor_words(1), memory, &size, 1);
  return static_cast<float *>(memory);
}

} // namespace jpq::test
