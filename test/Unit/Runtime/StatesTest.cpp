//===- StatesTest.cpp - Sequences that go on token by token ---------------===//

#include "jpq/Runtime/States.h"
#include "FakeDevice.h"
#include "jpq/Runtime/Model.h"

using namespace jpq::test;

namespace {
/// A step function that keeps the tokens themselves, and gives their sum so far for every sequence.
class Sums {
public:
  explicit Sums(FakeDevice &device) : device(device) {
    device.entries = {sum};
    frame = jpq_create_frame(&function, &device.table, &device.code, nullptr);
  }
  ~Sums() {
    jpq_free_frame(frame);
    jpq_free_states(&states);
  }
  std::string create(int64_t batch, int64_t capacity) {
    return jpq_create_states(&states, &function, &device.table, batch, capacity) == 0 ? "" : jpq_error();
  }
  std::string advance(std::vector<int32_t> tokens) {
    int64_t count = tokens.size() / std::max<int64_t>(1, states.batch);
    return jpq_advance(&states, frame, tokens.data(), count, nullptr) == 0 ? "" : jpq_error();
  }
  std::vector<float> read() {
    std::vector<float> sums(states.batch);
    EXPECT_EQ(jpq_read_value(frame, kSums, sums.data()), 0) << jpq_error();
    return sums;
  }

  /// Results, tokens [batch, count], position, state [batch, capacity].
  static int sum(FakeDevice &device, void **arguments) {
    auto get = [](void *argument) {
      return static_cast<int32_t *>(jpq_get_data(static_cast<int64_t *>(argument), sizeof(int32_t)));
    };
    const int64_t *given = jpq_get_sizes(static_cast<int64_t *>(arguments[1])),
                  *kept = jpq_get_sizes(static_cast<int64_t *>(arguments[3]));
    int64_t position = *static_cast<int64_t *>(jpq_get_data(static_cast<int64_t *>(arguments[2]), sizeof(int64_t)));
    int32_t *tokens = get(arguments[1]), *state = get(arguments[3]);
    EXPECT_TRUE(device.isDeviceMemory(state));
    float *sums = giveResult(device, arguments[0], 0, given[0]);
    for (int64_t row = 0; row < given[0]; ++row) {
      std::copy_n(tokens + row * given[1], given[1], state + row * kept[1] + position);
      sums[row] = 0;
      for (int64_t i = 0; i < position + given[1]; ++i)
        sums[row] += state[row * kept[1] + i];
    }
    return 0;
  }

  enum { kTokens, kPosition, kState, kUpdated, kSums };
  FakeDevice &device;
  jpq_states states = {};
  jpq_frame *frame;
  int64_t unknown[2] = {-1, -1};
  jpq_type types[5] = {{"tensor<?x?xi32>", unknown, 2, 4},
                       {"tensor<i64>", unknown, 0, 8},
                       {"tensor<?x?xi32>", unknown, 2, 4},
                       {"tensor<?x?xi32>", unknown, 2, 4},
                       {"tensor<?xf32>", unknown, 1, 4}};
  int32_t inputs[3] = {kTokens, kPosition, kState}, sums[1] = {kSums}, updated[1] = {kUpdated},
          dead[3] = {kTokens, kPosition, kState};
  jpq_update update = {kState, kUpdated};
  jpq_stage stage = {inputs, nullptr, sums, &update, dead, nullptr, 3, 0, 1, 1, 3, 0, 0, 0};
  jpq_bound bound = {kTokens, -1, 100};
  jpq_function function = {types, &stage, &bound, sums, updated, 5, 3, 1, 1, 1, 1};
};
} // namespace

TEST(States, KeepWhatCameBefore) {
  for (bool sharesMemory : {false, true}) {
    FakeDevice device(sharesMemory);
    Sums sums(device);
    ASSERT_EQ(sums.create(2, 4), "");
    EXPECT_EQ(sums.advance({1, 2, 10, 20}), "");
    EXPECT_EQ(sums.read(), (std::vector<float>{3, 30}));
    EXPECT_EQ(sums.advance({4, 40}), "");
    EXPECT_EQ(sums.read(), (std::vector<float>{7, 70}));
    // The updated state is the state, and goes with the function's last value.
    EXPECT_EQ(jpq_get_value(sums.frame, Sums::kUpdated)->data, sums.states.arguments[Sums::kState].value.data);
    ASSERT_EQ(jpq_rewind_states(&sums.states, 1), 0);
    EXPECT_EQ(sums.advance({5, 50}), "");
    EXPECT_EQ(sums.read(), (std::vector<float>{6, 60}));
    EXPECT_EQ(sums.states.position, 2);
  }
}

// What a step gives as a state is the state, wherever it lies.
TEST(States, AreWhatAStepGives) {
  FakeDevice device;
  Sums sums(device);
  device.entries = {[](FakeDevice &device, void **arguments) {
    auto *tokens = static_cast<const int64_t *>(arguments[1]), *old = static_cast<const int64_t *>(arguments[3]);
    auto *words = static_cast<int64_t *>(arguments[0]);
    auto *state = static_cast<int32_t *>(device.table.allocate(&device, 3 * sizeof(int32_t)));
    std::copy_n(static_cast<int32_t *>(jpq_get_data(old, 4)), 3, state);
    state[0] += *static_cast<int32_t *>(jpq_get_data(tokens, 4));
    auto *sum = static_cast<float *>(device.table.allocate(&device, sizeof(float)));
    sum[0] = state[0];
    int64_t one = 1;
    jpq_write_descriptor(jpq_write_descriptor(words, sum, &one, 1), state, jpq_get_sizes(old), 2);
    return 0;
  }};
  int32_t given[] = {Sums::kSums, Sums::kUpdated};
  sums.stage.outputs = given;
  sums.stage.output_count = 2;
  sums.stage.update_count = 0;
  jpq_free_frame(sums.frame);
  sums.frame = jpq_create_frame(&sums.function, &device.table, &device.code, nullptr);
  ASSERT_EQ(sums.create(1, 3), "");
  for (int32_t token : {1, 10, 7}) {
    EXPECT_EQ(sums.advance({token}), "");
    // The sum and the state; of the first state nothing is left.
    EXPECT_EQ(device.getLiveBlocks(), 2u);
  }
  EXPECT_EQ(sums.read(), (std::vector<float>{18}));
}

TEST(States, SayWhatDoesNotFit) {
  FakeDevice device;
  Sums sums(device);
  ASSERT_EQ(sums.create(1, 3), "");
  EXPECT_EQ(sums.advance({1, 2}), "");
  EXPECT_EQ(sums.advance({1, 2}), "there is room for 3 tokens, but 2 are given behind 2");
  EXPECT_EQ(sums.advance({100}), "token 0 is 100, but the model knows 100 tokens");
  EXPECT_EQ(sums.advance({}), "0 tokens are no step");
  EXPECT_EQ(jpq_rewind_states(&sums.states, 3), -1);
  EXPECT_STREQ(jpq_error(), "3 tokens cannot be kept of 2");
  EXPECT_EQ(sums.states.position, 2);
  EXPECT_EQ(sums.advance({3}), "");
  EXPECT_EQ(sums.read(), (std::vector<float>{6}));
}

TEST(States, SayWhatNoMemoryHolds) {
  FakeDevice device;
  EXPECT_EQ(Sums(device).create(0, 3), "0 sequences of 3 tokens cannot be run");
  for (int64_t capacity : {int64_t(1) << 30, INT64_MAX})
    EXPECT_EQ(Sums(device).create(3, capacity),
              "no memory is left for what 3 sequences of " + std::to_string(capacity) + " tokens keep");
}
