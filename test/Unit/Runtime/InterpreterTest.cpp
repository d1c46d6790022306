//===- InterpreterTest.cpp - Programs that are filled by hand -------------===//

#include "jpq/Runtime/Interpreter.h"
#include "FakeDevice.h"
#include "jpq/Runtime/Model.h"
#include <thread>

using namespace jpq::test;

namespace {
constexpr int64_t kAny[] = {-1};
constexpr jpq_type kFloats = {"tensor<?xf32>", kAny, 1, sizeof(float)}, kIds = {"tensor<?xi64>", kAny, 1, 8};
constexpr int64_t kOne[] = {1};

/// y = (x + a)(b + x + a) for vectors, with weights a and b of one number, and x's numbers among 10 as ids bound them.
/// Values: x, ids; sum = x + a; twin (sum again, in the same memory) and copy = sum; y = copy (b + twin).
class Product {
public:
  explicit Product(FakeDevice &device) : device(device) {
    device.entries = {add, spread, multiply};
    weights = static_cast<float *>(device.table.allocate(&device, 2 * sizeof(float)));
    weights[0] = 1;
    weights[1] = 10;
    frame = jpq_create_frame(&function, &device.table, &device.code, reinterpret_cast<uint8_t *>(weights));
  }
  ~Product() {
    jpq_free_frame(frame);
    device.table.release(&device, weights);
  }

  int start(std::vector<float> x, std::vector<int64_t> ids = {}) {
    int64_t sizes[] = {int64_t(x.size()), int64_t(ids.size())};
    jpq_argument arguments[] = {{{x.data(), sizes, nullptr}, 1, 0}, {{ids.data(), sizes + 1, nullptr}, 1, 0}};
    given = x;
    if (device.table.shares_memory)
      arguments[0].value.data = given.data();
    return jpq_start(frame, arguments, 2);
  }
  int run(std::vector<float> x, const jpq_hooks *hooks = nullptr) {
    return start(x) != 0 ? -1 : jpq_run(frame, 0, 3, hooks);
  }
  std::vector<float> read(int32_t number) {
    std::vector<float> numbers(jpq_get_value(frame, number)->sizes[0]);
    EXPECT_EQ(jpq_read_value(frame, number, numbers.data()), 0) << jpq_error();
    return numbers;
  }

  static int add(FakeDevice &device, void **arguments) {
    CallArray x = getArray(arguments[1]), a = getArray(arguments[2]);
    float *sum = giveResult(device, arguments[0], 0, x.sizes[0]);
    auto *failed = static_cast<int64_t *>(jpq_get_data(static_cast<int64_t *>(arguments[3]), sizeof(int64_t)));
    EXPECT_EQ(*failed, INT64_MAX);
    for (int64_t i = 0; i < x.sizes[0]; ++i) {
      sum[i] = x.data[i] + a.data[0];
      if (x.data[i] < 0)
        *failed = std::min<int64_t>(*failed, x.data[i] < -1);
    }
    return 0;
  }
  static int spread(FakeDevice &device, void **arguments) {
    CallArray sum = getArray(arguments[1]);
    float *twin = giveResult(device, arguments[0], 0, sum.sizes[0]);
    std::copy_n(sum.data, sum.sizes[0], twin);
    int64_t words = jpq_count_descriptor_words(1);
    std::copy_n(static_cast<int64_t *>(arguments[0]), words, static_cast<int64_t *>(arguments[0]) + words);
    return 0;
  }
  static int multiply(FakeDevice &device, void **arguments) {
    CallArray twin = getArray(arguments[1]), copy = getArray(arguments[2]), b = getArray(arguments[3]);
    EXPECT_EQ(twin.data, copy.data);
    float *y = giveResult(device, arguments[0], 0, twin.sizes[0]);
    for (int64_t i = 0; i < twin.sizes[0]; ++i)
      y[i] = copy.data[i] * (b.data[0] + twin.data[i]);
    return 0;
  }

  enum { kX, kIdsGiven, kSum, kTwin, kCopy, kY };
  FakeDevice &device;
  float *weights;
  std::vector<float> given;
  jpq_frame *frame;
  jpq_type types[6] = {kFloats, kIds, kFloats, kFloats, kFloats, kFloats};
  int32_t x[1] = {kX}, sum[1] = {kSum}, pair[2] = {kTwin, kCopy}, y[1] = {kY}, firstDead[2] = {kX, kIdsGiven};
  jpq_component components[2] = {{0, kOne, 1}, {4, kOne, 1}};
  const char *checks[2] = {"is -1", "is less than -1"};
  jpq_stage stages[3] = {
      {x, components, sum, nullptr, firstDead, checks, 1, 1, 1, 0, 2, 2, 0, 0},
      {sum, nullptr, pair, nullptr, sum, nullptr, 1, 0, 2, 0, 1, 0, 1, 0},
      {pair, components + 1, y, nullptr, pair, nullptr, 2, 1, 1, 0, 2, 0, 2, 0},
  };
  jpq_bound bounds[2] = {{0, 0, 5}, {1, -1, 10}};
  jpq_function function = {types, stages, bounds, y, nullptr, 6, 2, 3, 2, 1, 0};
};

std::string getError(int status) { return status == 0 ? "" : jpq_error(); }
} // namespace

// Weights are there all the time, x from the start to stage 0, its sum to stage 1, the pair's only buffer to stage 2.
TEST(Interpreter, LetsGoOfValuesAtTheirLastUse) {
  FakeDevice device;
  Product product(device);
  ASSERT_EQ(product.run({1, 2}), 0) << jpq_error();
  EXPECT_EQ(product.read(Product::kY), (std::vector<float>{24, 39}));
  // The record of checks is kept.
  EXPECT_EQ(device.liveAtLaunch, (std::vector<size_t>{3, 3, 3}));
  EXPECT_EQ(device.getLiveBlocks(), 3u);
  for (int32_t number : {Product::kX, Product::kIdsGiven, Product::kSum, Product::kTwin, Product::kCopy})
    EXPECT_EQ(jpq_get_value(product.frame, number)->data, nullptr) << number;
}

TEST(Interpreter, CopiesWhatADeviceDoesNotShare) {
  FakeDevice device;
  Product product(device);
  ASSERT_EQ(product.run({1, 2}), 0) << jpq_error();
  // x and the record of checks; the record again. An empty array needs no copy.
  EXPECT_EQ(device.launches, 3);
  EXPECT_EQ(device.copiesIn, 2);
  EXPECT_EQ(device.copiesOut, 1);
  EXPECT_EQ(device.synchronizations, 1);
  product.read(Product::kY);
  EXPECT_EQ(device.copiesOut, 2);
  EXPECT_EQ(device.synchronizations, 2);
}

TEST(Interpreter, CopiesNothingWhereMemoryIsShared) {
  FakeDevice device(/*sharesMemory=*/true);
  Product product(device);
  ASSERT_EQ(product.run({1, 2, 3}), 0) << jpq_error();
  EXPECT_EQ(device.liveAtLaunch, (std::vector<size_t>{1, 2, 2}));
  EXPECT_EQ(device.copiesIn + device.copiesOut + device.synchronizations, 0);
  EXPECT_EQ(product.read(Product::kY), (std::vector<float>{24, 39, 56}));
}

TEST(Interpreter, TheLastResultsMayBeArguments) {
  FakeDevice device(/*sharesMemory=*/true);
  Product product(device);
  ASSERT_EQ(product.run({0}), 0);
  jpq_value y = *jpq_get_value(product.frame, Product::kY);
  int64_t none = 0, one = 1;
  jpq_argument arguments[] = {{{y.data, &one, nullptr}, 1, 0}, {{nullptr, &none, nullptr}, 1, 0}};
  ASSERT_EQ(jpq_start(product.frame, arguments, 2), 0);
  ASSERT_EQ(jpq_run(product.frame, 0, 3, nullptr), 0);
  EXPECT_EQ(product.read(Product::kY), (std::vector<float>{12 * 22}));
  // The old results are gone.
  EXPECT_EQ(device.getLiveBlocks(), 2u);
}

TEST(Interpreter, SaysWhatDoesNotFit) {
  FakeDevice device;
  Product product(device);
  EXPECT_EQ(getError(product.start({1}, {3, 9, 10})), "token 2 is 10, but the model knows 10 tokens");
  EXPECT_EQ(getError(product.start({1}, {-1})), "token 0 is -1, but the model knows 10 tokens");
  EXPECT_EQ(getError(product.start({1, 2, 3, 4, 5, 6})), "argument 0 has 6 positions, but the model knows 5");
  int64_t sizes[] = {2, -1, 3, 1 << 30};
  float number = 0;
  auto start = [&](jpq_argument first, int32_t count = 2) {
    jpq_argument arguments[] = {first, {{nullptr, sizes, nullptr}, 1, 0}};
    return getError(jpq_start(product.frame, arguments, count));
  };
  EXPECT_EQ(start({{&number, sizes, nullptr}, 1, 0}, 1), "the model takes 2 arguments, not 1");
  EXPECT_EQ(start({{&number, sizes, nullptr}, 3, 0}),
            "argument 0 of the model is tensor<?xf32>, but is given 2x-1x3 numbers");
  EXPECT_EQ(start({{&number, sizes + 1, nullptr}, 1, 0}),
            "argument 0 of the model is tensor<?xf32>, but is given -1 numbers");
  EXPECT_EQ(start({{nullptr, sizes, nullptr}, 1, 0}), "argument 0 of the model has no data");
  int64_t most = INT64_MAX;
  EXPECT_EQ(start({{&number, &most, nullptr}, 1, 0}),
            "argument 0 of the model is given 9223372036854775807 numbers, which no memory holds");
  jpq_argument onDevice[] = {{{&number, sizes, nullptr}, 1, 0}, {{product.weights, kOne, nullptr}, 1, 1}};
  EXPECT_EQ(getError(jpq_start(product.frame, onDevice, 2)),
            "argument 1 lies on the device, where its numbers cannot be checked");
  EXPECT_EQ(device.launches + device.copiesIn, 0);
  EXPECT_EQ(device.getLiveBlocks(), 1u);
  // And goes on.
  EXPECT_EQ(product.run({1}), 0);
}

TEST(Interpreter, AnErrorLeavesNothingBehind) {
  FakeDevice device;
  Product product(device);
  device.mostBlocks = 1;
  EXPECT_EQ(getError(product.run({1})), "no memory is left for an argument of 4 bytes");
  device.mostBlocks = 2;
  EXPECT_EQ(getError(product.run({1})), "no memory is left for checks");
  device.mostBlocks = SIZE_MAX;
  EXPECT_EQ(device.launches, 0);
  EXPECT_EQ(device.getLiveBlocks(), 1u);

  // The first check that failed is the one that counts; no stage follows.
  EXPECT_EQ(getError(product.run({-3, 1})), "is less than -1");
  EXPECT_EQ(getError(product.run({-3, -1})), "is -1");
  EXPECT_EQ(device.launches, 2);
  EXPECT_EQ(device.getLiveBlocks(), 2u);

  device.entries[1] = [](FakeDevice &, void **) { return jpq_fail("the stream is broken"); };
  EXPECT_EQ(getError(product.run({1})), "the stream is broken");
  EXPECT_EQ(device.launches, 4);
  EXPECT_EQ(device.getLiveBlocks(), 2u);

  device.entries[1] = Product::spread;
  ASSERT_EQ(product.run({1}), 0);
  EXPECT_EQ(product.read(Product::kY), (std::vector<float>{24}));
}

TEST(Interpreter, NamesTheValueThatIsMissing) {
  FakeDevice device;
  Product product(device);
  ASSERT_EQ(product.start({1}), 0);
  EXPECT_EQ(getError(jpq_run(product.frame, 1, 3, nullptr)),
            "stage 1 takes value 2 (tensor<?xf32>), which is not there");
  float number;
  EXPECT_EQ(getError(jpq_read_value(product.frame, 5, &number)), "value 5 (tensor<?xf32>) is not there");
  EXPECT_EQ(getError(jpq_run(product.frame, 1, 4, nullptr)), "the stages from 1 to 4 are not among 3");
  EXPECT_EQ(getError(jpq_run(product.frame, -1, 1, nullptr)), "the stages from -1 to 1 are not among 3");
  jpq_frame *weightless = jpq_create_frame(&product.function, &device.table, &device.code, nullptr);
  jpq_value x = {product.weights, kOne, nullptr};
  jpq_set_value(weightless, Product::kX, &x);
  EXPECT_EQ(getError(jpq_run(weightless, 0, 1, nullptr)), "stage 0 takes weights, which are not there");
  jpq_free_frame(weightless);
  EXPECT_EQ(device.launches, 0);
}

// A part of the function on a value of somebody else's, who keeps a holder; the value itself dies in the run.
TEST(Interpreter, RunsPartsOnGivenValues) {
  FakeDevice device;
  Product product(device);
  auto *numbers = static_cast<float *>(device.table.allocate(&device, 2 * sizeof(float)));
  numbers[0] = 3;
  numbers[1] = 4;
  jpq_buffer *buffer = jpq_create_buffer(numbers, device.table.release, &device);
  int64_t size = 2;
  jpq_value sum = {numbers, &size, buffer};
  jpq_set_value(product.frame, Product::kSum, &sum);
  jpq_release_buffer(buffer);
  ASSERT_EQ(jpq_run(product.frame, 1, 2, nullptr), 0) << jpq_error();
  EXPECT_EQ(device.getLiveBlocks(), 2u);

  // Another frame goes on from there, and its value outlives both.
  jpq_frame *other =
      jpq_create_frame(&product.function, &device.table, &device.code, reinterpret_cast<uint8_t *>(product.weights));
  for (int32_t number : {Product::kTwin, Product::kCopy})
    jpq_set_value(other, number, jpq_get_value(product.frame, number));
  ASSERT_EQ(jpq_run(other, 2, 3, nullptr), 0) << jpq_error();
  jpq_value y = *jpq_get_value(other, Product::kY);
  jpq_retain_buffer(y.buffer);
  jpq_free_frame(other);
  EXPECT_EQ(static_cast<float *>(y.data)[0], 39);
  EXPECT_EQ(static_cast<float *>(y.data)[1], 56);
  EXPECT_EQ(device.getLiveBlocks(), 3u);
  jpq_release_buffer(y.buffer);
}

TEST(Interpreter, CallsHooksInOrder) {
  FakeDevice device;
  Product product(device);
  struct Log {
    std::vector<std::string> events;
    float *replacement;
    FakeDevice &device;
  } log{{}, nullptr, device};
  log.replacement = static_cast<float *>(device.table.allocate(&device, sizeof(float)));
  *log.replacement = 100;
  jpq_hooks hooks = {&log,
                     [](void *context, int32_t stage, const void **components) {
                       Log &log = *static_cast<Log *>(context);
                       log.events.push_back("weights of " + std::to_string(stage));
                       EXPECT_TRUE(log.device.isDeviceMemory(components[0]));
                       if (stage == 2)
                         components[0] = log.replacement;
                       return 0;
                     },
                     [](void *context, int32_t stage, int32_t number, const jpq_value *value) {
                       EXPECT_TRUE(static_cast<Log *>(context)->device.isDeviceMemory(value->data));
                       static_cast<Log *>(context)->events.push_back("value " + std::to_string(number) + " of " +
                                                                     std::to_string(stage));
                     }};
  ASSERT_EQ(product.run({1}, &hooks), 0) << jpq_error();
  EXPECT_EQ(log.events, (std::vector<std::string>{"weights of 0", "value 2 of 0", "value 3 of 1", "value 4 of 1",
                                                  "weights of 2", "value 5 of 2"}));
  EXPECT_EQ(product.read(Product::kY), (std::vector<float>{204}));
  // Replaced for that run alone.
  ASSERT_EQ(product.run({1}), 0);
  EXPECT_EQ(product.read(Product::kY), (std::vector<float>{24}));

  hooks.replace_weights = [](void *, int32_t stage, const void **) {
    return stage == 0 ? 0 : jpq_fail("no weights for stage %d", stage);
  };
  EXPECT_EQ(getError(product.run({1}, &hooks)), "no weights for stage 2");
  device.table.release(&device, log.replacement);
}

// A device is one thread's; on the host every thread may have a frame of its own.
TEST(Interpreter, FramesOfOneFunctionRunAtTheSameTime) {
  static const jpq_entry entries[] = {[](void **arguments) {
    CallArray x = getArray(arguments[1]);
    auto *sum = static_cast<float *>(std::malloc(x.sizes[0] * sizeof(float)));
    jpq_write_descriptor(static_cast<int64_t *>(arguments[0]), sum, x.sizes, 1);
    for (int64_t i = 0; i < x.sizes[0]; ++i)
      sum[i] = x.data[i] + 1;
  }};
  const jpq_code code = {entries, [](void *, void *memory) { std::free(memory); }};
  const jpq_type types[] = {kFloats, kFloats};
  const int32_t numbers[] = {0, 1};
  const jpq_stage stages[] = {
      {numbers, nullptr, numbers + 1, nullptr, numbers, nullptr, 1, 0, 1, 0, 1, 0, 0, 0},
  };
  const jpq_function function = {types, stages, nullptr, numbers + 1, nullptr, 2, 1, 1, 0, 1, 0};
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread)
    threads.emplace_back([&, thread] {
      jpq_frame *frame = jpq_create_frame(&function, &jpq_host, &code, nullptr);
      for (int repetition = 0; repetition < 200; ++repetition) {
        float x[] = {float(thread), float(repetition)};
        int64_t size = 2;
        jpq_argument argument = {{x, &size, nullptr}, 1, 0};
        ASSERT_EQ(jpq_start(frame, &argument, 1), 0);
        ASSERT_EQ(jpq_run(frame, 0, 1, nullptr), 0);
        float y[2];
        ASSERT_EQ(jpq_read_value(frame, 1, y), 0);
        EXPECT_EQ(y[0], x[0] + 1);
        EXPECT_EQ(y[1], x[1] + 1);
      }
      jpq_free_frame(frame);
    });
  for (std::thread &thread : threads)
    thread.join();
}
