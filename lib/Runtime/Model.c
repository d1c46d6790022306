/*===- Model.c - Running a model that jpq-compile made --------------------===*/

#include "jpq/Runtime/Model.h"
#include "Memory.h"
#include "Processor.h"
#include "WeightFile.h"
#include "jpq/Runtime/Error.h"
#include "jpq/Runtime/States.h"
#include <stdlib.h>
#include <string.h>

struct jpq_model {
  const jpq_program *program;
  jpq_code code;
  uint8_t *weights;
  jpq_frame *forward, *step, *step_one;
  /** Of jpq_forward(). */
  jpq_argument *arguments;
  jpq_states states;
};

static void release_result(void *context, void *memory) {
  (void)context;
  jpq_release(memory);
}

static jpq_frame *create_frame(const jpq_model *model, const jpq_function *function) {
  return jpq_create_frame(function, &jpq_host, &model->code, model->weights);
}

/** Prepares jpq_step(), if it is to be called. */
static int open_step(jpq_model *model, int64_t batch, int64_t capacity) {
  const jpq_program *program = model->program;
  if (batch == 0 && capacity == 0)
    return 0;
  // What no model can be opened for is said first.
  if (!program->step && batch > 0 && capacity > 0)
    return jpq_fail("the model has no step function: it cannot keep what it computed (batch and capacity are 0 then)");
  if (jpq_create_states(&model->states, program->step, &jpq_host, batch, capacity) != 0)
    return -1;
  model->step = create_frame(model, program->step);
  model->step_one = create_frame(model, program->step_one);
  return model->step && model->step_one ? 0 : -1;
}

static int open_model(jpq_model *model, const char *weights, int64_t batch, int64_t capacity) {
  const jpq_program *program = model->program = &jpq_the_program;
  const jpq_target *target = jpq_choose_target(program, jpq_get_processor_features());
  if (!target)
    return -1;
  model->code = (jpq_code){target->entries, release_result};
  model->weights = jpq_map_weights(program, weights);
  if (!model->weights)
    return -1;
  model->arguments = calloc(program->forward->argument_count + 1, sizeof(*model->arguments));
  if (!model->arguments)
    return jpq_fail("no memory is left for a model");
  model->forward = create_frame(model, program->forward);
  return model->forward ? open_step(model, batch, capacity) : -1;
}

jpq_model *jpq_open(const char *weights, int64_t batch, int64_t capacity) {
  jpq_model *model = calloc(1, sizeof(*model));
  if (!model) {
    jpq_fail("no memory is left for a model");
    return NULL;
  }
  if (open_model(model, weights, batch, capacity) == 0)
    return model;
  jpq_close(model);
  return NULL;
}

int jpq_forward(jpq_model *model, const jpq_array *arguments, jpq_array *outputs) {
  if (!model)
    return jpq_fail("no model is open");
  const jpq_function *forward = model->program->forward;
  if (!outputs || (!arguments && forward->argument_count > 0))
    return jpq_fail("jpq_forward is given no %s", outputs ? "arguments" : "output");
  for (int32_t i = 0; i < forward->argument_count; ++i)
    model->arguments[i] = (jpq_argument){{arguments[i].data, arguments[i].sizes, NULL}, forward->types[i].rank, 0};
  if (jpq_start(model->forward, model->arguments, forward->argument_count) != 0 ||
      jpq_run(model->forward, 0, forward->stage_count, NULL) != 0)
    return -1;
  for (int32_t i = 0; i < forward->result_count; ++i) {
    const jpq_value *result = jpq_get_value(model->forward, forward->results[i]);
    outputs[i].data = result->data;
    memcpy(outputs[i].sizes, result->sizes, forward->types[forward->results[i]].rank * sizeof(*result->sizes));
  }
  return 0;
}

int jpq_step(jpq_model *model, const int32_t *tokens, int64_t count, const float **logits) {
  if (!model)
    return jpq_fail("no model is open");
  if (!logits)
    return jpq_fail("jpq_step is given no logits");
  jpq_states *states = &model->states;
  if (!model->program->step)
    return jpq_fail("the model has no step function");
  if (states->batch == 0)
    return jpq_fail("the model was opened for no sequences");
  jpq_frame *frame = states->batch == 1 && count == 1 ? model->step_one : model->step;
  if (jpq_advance(states, frame, tokens, count, NULL) != 0)
    return -1;
  *logits = jpq_get_value(frame, jpq_get_function(frame)->results[0])->data;
  return 0;
}

int jpq_rewind(jpq_model *model, int64_t position) {
  if (!model)
    return jpq_fail("no model is open");
  return jpq_rewind_states(&model->states, position);
}

void jpq_close(jpq_model *model) {
  if (!model)
    return;
  jpq_free_frame(model->forward);
  jpq_free_frame(model->step);
  jpq_free_frame(model->step_one);
  jpq_free_states(&model->states);
  free(model->arguments);
  if (model->weights)
    jpq_unmap_weights(model->program, model->weights);
  free(model);
  // Models that are still open will ask for theirs again.
  jpq_drop_kept_memory();
}
