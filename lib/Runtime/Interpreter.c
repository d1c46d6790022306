/*===- Interpreter.c - Running a function stage by stage ------------------===*/

#include "jpq/Runtime/Interpreter.h"
#include "Arguments.h"
#include "Descriptor.h"
#include "jpq/Runtime/Error.h"
#include <stdlib.h>
#include <string.h>

struct jpq_frame {
  const jpq_function *function;
  const jpq_device *device;
  const jpq_code *code;
  const uint8_t *weights;
  jpq_value *values;
  /** Of all values, one behind another. */
  int64_t *sizes;
  /** What the last results lie in, while they are replaced. */
  jpq_buffer **replaced;
  /** Room for the call of any stage: pointers to descriptors, the descriptors, and where components lie. */
  void **pointers;
  int64_t *words;
  const void **components;
  /** Where code on a device with memory of its own says which check has failed; NULL until it is needed. */
  void *record;
};

/** What empty arrays point to: as long as any element is. */
static int64_t nothing[8];

static int64_t get_larger(int64_t a, int64_t b) { return a > b ? a : b; }

/** Words of the descriptors that a call of a stage needs. */
static int64_t count_words(const jpq_function *function, const jpq_stage *stage) {
  int64_t words = stage->check_count > 0 ? jpq_count_descriptor_words(0) : 0;
  for (int32_t i = 0; i < stage->output_count; ++i)
    words += jpq_count_descriptor_words(function->types[stage->outputs[i]].rank);
  for (int32_t i = 0; i < stage->input_count; ++i)
    words += jpq_count_descriptor_words(function->types[stage->inputs[i]].rank);
  for (int32_t i = 0; i < stage->component_count; ++i)
    words += jpq_count_descriptor_words(stage->components[i].rank);
  return words;
}

/** Makes room in a frame that knows its function; -1 if there is none. */
static int allocate_frame(jpq_frame *frame) {
  const jpq_function *function = frame->function;
  int64_t sizes = 0, pointers = 0, words = 0, components = 0;
  for (int32_t i = 0; i < function->value_count; ++i)
    sizes += function->types[i].rank;
  for (int32_t i = 0; i < function->stage_count; ++i) {
    const jpq_stage *stage = &function->stages[i];
    pointers = get_larger(pointers, (int64_t)stage->input_count + stage->component_count + 2);
    words = get_larger(words, count_words(function, stage));
    components = get_larger(components, stage->component_count);
  }
  // One more of each: calloc() of nothing may give NULL.
  frame->values = calloc(function->value_count + 1, sizeof(*frame->values));
  frame->sizes = calloc(sizes + 1, sizeof(*frame->sizes));
  frame->replaced = calloc(function->result_count + 1, sizeof(*frame->replaced));
  frame->pointers = calloc(pointers + 1, sizeof(*frame->pointers));
  frame->words = calloc(words + 1, sizeof(*frame->words));
  frame->components = calloc(components + 1, sizeof(*frame->components));
  if (!frame->values || !frame->sizes || !frame->replaced || !frame->pointers || !frame->words || !frame->components)
    return -1;
  int64_t *place = frame->sizes;
  for (int32_t i = 0; i < function->value_count; ++i) {
    frame->values[i].sizes = place;
    place += function->types[i].rank;
  }
  return 0;
}

jpq_frame *jpq_create_frame(const jpq_function *function, const jpq_device *device, const jpq_code *code,
                            const uint8_t *weights) {
  jpq_frame *frame = calloc(1, sizeof(*frame));
  if (frame) {
    frame->function = function;
    frame->device = device;
    frame->code = code;
    frame->weights = weights;
  }
  if (frame && allocate_frame(frame) == 0)
    return frame;
  jpq_free_frame(frame);
  jpq_fail("no memory is left for %d values", function->value_count);
  return NULL;
}

/** Lets go of a value. */
static void release(jpq_frame *frame, int32_t number) {
  jpq_value *value = &frame->values[number];
  jpq_release_buffer(value->buffer);
  value->data = NULL;
  value->buffer = NULL;
}

static void release_values(jpq_frame *frame) {
  for (int32_t i = 0; frame->values && i < frame->function->value_count; ++i)
    release(frame, i);
}

static void release_replaced(jpq_frame *frame) {
  for (int32_t i = 0; frame->replaced && i < frame->function->result_count; ++i) {
    jpq_release_buffer(frame->replaced[i]);
    frame->replaced[i] = NULL;
  }
}

void jpq_free_frame(jpq_frame *frame) {
  if (!frame)
    return;
  release_values(frame);
  release_replaced(frame);
  if (frame->record)
    frame->device->release(frame->device->context, frame->record);
  free(frame->values);
  free(frame->sizes);
  free(frame->replaced);
  free(frame->pointers);
  free(frame->words);
  free(frame->components);
  free(frame);
}

const jpq_function *jpq_get_function(const jpq_frame *frame) { return frame->function; }

/** Gives a value an array, and what it lies in, of which the value becomes the holder. */
static void assign(jpq_frame *frame, int32_t number, void *data, const int64_t *sizes, jpq_buffer *buffer) {
  jpq_value *value = &frame->values[number];
  jpq_release_buffer(value->buffer);
  // An empty array need not have data, but code may look at its first element before it knows that there is none.
  value->data = data ? data : nothing;
  value->buffer = buffer;
  memcpy((int64_t *)(intptr_t)value->sizes, sizes, frame->function->types[number].rank * sizeof(*sizes));
}

void jpq_set_value(jpq_frame *frame, int32_t number, const jpq_value *value) {
  assign(frame, number, value->data, value->sizes, jpq_retain_buffer(value->buffer));
}

/** A copy of an array of the host on the device; NULL and a message if there is no memory. */
static jpq_buffer *upload(const jpq_device *device, const void *data, int64_t bytes, void **copied) {
  *copied = device->allocate(device->context, bytes);
  if (!*copied) {
    jpq_fail("no memory is left for an argument of %lld bytes", (long long)bytes);
    return NULL;
  }
  jpq_buffer *buffer = jpq_create_buffer(*copied, device->release, device->context);
  if (!buffer) {
    device->release(device->context, *copied);
    return NULL;
  }
  if (device->copy_in(device->context, *copied, data, bytes) == 0)
    return buffer;
  jpq_release_buffer(buffer);
  return NULL;
}

/** Gives the function an argument, on the device. */
static int take_argument(jpq_frame *frame, int32_t number, const jpq_argument *argument) {
  const jpq_device *device = frame->device;
  int64_t bytes = jpq_count_bytes(&frame->function->types[number], argument->value.sizes);
  if (device->shares_memory || argument->on_device || bytes == 0) {
    jpq_set_value(frame, number, &argument->value);
    return 0;
  }
  void *data;
  jpq_buffer *buffer = upload(device, argument->value.data, bytes, &data);
  if (!buffer)
    return -1;
  assign(frame, number, data, argument->value.sizes, buffer);
  return 0;
}

int jpq_start(jpq_frame *frame, const jpq_argument *arguments, int32_t count) {
  const jpq_function *function = frame->function;
  if (jpq_check_arguments(function, frame->device, arguments, count) != 0)
    return -1;
  release_replaced(frame);
  for (int32_t i = 0; i < function->result_count; ++i)
    frame->replaced[i] = jpq_retain_buffer(frame->values[function->results[i]].buffer);
  release_values(frame);
  for (int32_t i = 0; i < count; ++i)
    if (take_argument(frame, i, &arguments[i]) != 0) {
      release_values(frame);
      return -1;
    }
  return 0;
}

/** Writes what a stage is called with, but for the record of its checks; the words behind. -1 as a number and a message
 *  if something is missing. */
static int describe_arguments(jpq_frame *frame, int32_t number, const jpq_hooks *hooks, void ***next, int64_t **words) {
  const jpq_function *function = frame->function;
  const jpq_stage *stage = &function->stages[number];
  // The result structure: one descriptor after another.
  for (int32_t i = 0; i < stage->output_count; ++i)
    *words += jpq_count_descriptor_words(function->types[stage->outputs[i]].rank);
  if (stage->output_count > 0)
    *(*next)++ = frame->words;
  for (int32_t i = 0; i < stage->input_count; ++i) {
    int32_t input = stage->inputs[i];
    const jpq_value *value = &frame->values[input];
    if (!value->data)
      return jpq_fail("stage %d takes value %d (%s), which is not there", number, input, function->types[input].text);
    *(*next)++ = *words;
    *words = jpq_write_descriptor(*words, value->data, value->sizes, function->types[input].rank);
  }
  for (int32_t i = 0; i < stage->component_count; ++i)
    frame->components[i] = frame->weights ? frame->weights + stage->components[i].offset : NULL;
  if (stage->component_count > 0 && hooks && hooks->replace_weights &&
      hooks->replace_weights(hooks->context, number, frame->components) != 0)
    return -1;
  for (int32_t i = 0; i < stage->component_count; ++i) {
    const jpq_component *component = &stage->components[i];
    if (!frame->components[i])
      return jpq_fail("stage %d takes weights, which are not there", number);
    *(*next)++ = *words;
    *words = jpq_write_descriptor(*words, frame->components[i], component->sizes, component->rank);
  }
  return 0;
}

static const int64_t kNoneFailed = INT64_MAX;

/** Where the device is to say which check has failed, with none so far. NULL and a message if there is no memory. */
static void *prepare_record(jpq_frame *frame, int64_t *failed) {
  const jpq_device *device = frame->device;
  *failed = kNoneFailed;
  if (device->shares_memory)
    return failed;
  if (!frame->record)
    frame->record = device->allocate(device->context, sizeof(*failed));
  if (!frame->record) {
    jpq_fail("no memory is left for checks");
    return NULL;
  }
  return device->copy_in(device->context, frame->record, failed, sizeof(*failed)) == 0 ? frame->record : NULL;
}

/** The first of a stage's outputs whose descriptor says that it lies in `allocated`. */
static int32_t find_owner(const jpq_frame *frame, const jpq_stage *stage, const void *allocated) {
  const int64_t *words = frame->words;
  int32_t owner = 0;
  for (; jpq_get_allocated(words) != allocated; ++owner)
    words += jpq_count_descriptor_words(frame->function->types[stage->outputs[owner]].rank);
  return owner;
}

/** Takes what a stage has computed. If there is no room to count holders, the rest is freed. */
static int take_outputs(jpq_frame *frame, const jpq_stage *stage) {
  void *context = frame->device->context;
  const int64_t *words = frame->words;
  int status = 0;
  for (int32_t i = 0; i < stage->output_count; ++i) {
    int32_t output = stage->outputs[i];
    const jpq_type *type = &frame->function->types[output];
    void *allocated = jpq_get_allocated(words);
    // A value that is given twice is one buffer.
    int32_t owner = find_owner(frame, stage, allocated);
    jpq_buffer *buffer = NULL;
    if (status == 0 && owner < i)
      buffer = jpq_retain_buffer(frame->values[stage->outputs[owner]].buffer);
    else if (status == 0 && allocated)
      status = (buffer = jpq_create_buffer(allocated, frame->code->release, context)) ? 0 : -1;
    if (status == 0)
      assign(frame, output, jpq_get_data(words, type->width), jpq_get_sizes(words), buffer);
    else if (owner == i && allocated)
      frame->code->release(context, allocated);
    words += jpq_count_descriptor_words(type->rank);
  }
  return status;
}

/** What a stage's checks found, once it has run. */
static int read_record(const jpq_frame *frame, const jpq_stage *stage, int64_t *failed) {
  const jpq_device *device = frame->device;
  if (!device->shares_memory && (device->copy_out(device->context, failed, frame->record, sizeof(*failed)) != 0 ||
                                 device->synchronize(device->context) != 0))
    return -1;
  return *failed < stage->check_count ? jpq_fail("%s", stage->checks[*failed]) : 0;
}

static int run_stage(jpq_frame *frame, int32_t number, const jpq_hooks *hooks) {
  const jpq_device *device = frame->device;
  const jpq_stage *stage = &frame->function->stages[number];
  void **next = frame->pointers;
  int64_t *words = frame->words;
  if (describe_arguments(frame, number, hooks, &next, &words) != 0)
    return -1;
  int64_t failed;
  if (stage->check_count > 0) {
    void *record = prepare_record(frame, &failed);
    if (!record)
      return -1;
    *next++ = words;
    jpq_write_descriptor(words, record, NULL, 0);
  }
  if (device->launch(device->context, frame->code, stage->entry, frame->pointers) != 0 ||
      take_outputs(frame, stage) != 0)
    return -1;
  for (int32_t i = 0; i < stage->update_count; ++i)
    jpq_set_value(frame, stage->updates[i].updated, &frame->values[stage->updates[i].input]);
  if (stage->check_count > 0 && read_record(frame, stage, &failed) != 0)
    return -1;
  if (hooks && hooks->observe)
    for (int32_t i = 0; i < stage->output_count; ++i)
      hooks->observe(hooks->context, number, stage->outputs[i], &frame->values[stage->outputs[i]]);
  for (int32_t i = 0; i < stage->dead_count; ++i)
    release(frame, stage->dead[i]);
  return 0;
}

int jpq_run(jpq_frame *frame, int32_t first, int32_t last, const jpq_hooks *hooks) {
  int32_t count = frame->function->stage_count;
  if (first < 0 || last > count)
    return jpq_fail("the stages from %d to %d are not among %d", first, last, count);
  int status = 0;
  for (int32_t i = first; i < last && status == 0; ++i)
    status = run_stage(frame, i, hooks);
  if (status != 0)
    release_values(frame);
  if (status != 0 || last == count)
    release_replaced(frame);
  return status;
}

const jpq_value *jpq_get_value(const jpq_frame *frame, int32_t number) { return &frame->values[number]; }

int jpq_read_value(const jpq_frame *frame, int32_t number, void *target) {
  const jpq_device *device = frame->device;
  const jpq_value *value = &frame->values[number];
  const jpq_type *type = &frame->function->types[number];
  if (!value->data)
    return jpq_fail("value %d (%s) is not there", number, type->text);
  const int64_t bytes = jpq_count_bytes(type, value->sizes);
  if (bytes > 0 && device->copy_out(device->context, target, value->data, bytes) != 0)
    return -1;
  return device->synchronize(device->context);
}
