/*===- Model.c - Running a model that jpq-compile made --------------------===*/

#include "jpq/Runtime/Model.h"
#include "Error.h"
#include "Frame.h"
#include "Memory.h"
#include "Processor.h"
#include "States.h"
#include "WeightFile.h"
#include <stdlib.h>

struct jpq_model {
  const jpq_program *program;
  const jpq_target *target;
  uint8_t *weights;
  jpq_frame forward, step, step_one;
  jpq_states states;
};

/** Prepares jpq_step(), if it is to be called. */
static int open_step(jpq_model *model, int64_t batch, int64_t capacity) {
  if (batch == 0 && capacity == 0)
    return 0;
  if (batch <= 0 || capacity <= 0)
    return jpq_fail("%lld sequences of %lld tokens cannot be run", (long long)batch, (long long)capacity);
  if (!model->program->step)
    return jpq_fail("the model has no step function: it cannot keep what it computed (batch and capacity are 0 then)");
  if (jpq_create_frame(&model->step, model->program->step) != 0 ||
      jpq_create_frame(&model->step_one, model->program->step_one) != 0)
    return -1;
  return jpq_create_states(&model->states, model->program->step, batch, capacity);
}

static int open_model(jpq_model *model, const char *weights, int64_t batch, int64_t capacity) {
  model->program = &jpq_the_program;
  model->target = jpq_choose_target(model->program, jpq_get_processor_features());
  if (!model->target)
    return -1;
  model->weights = jpq_map_weights(model->program, weights);
  if (!model->weights)
    return -1;
  if (jpq_create_frame(&model->forward, model->program->forward) != 0)
    return -1;
  return open_step(model, batch, capacity);
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
  if (jpq_run_frame(&model->forward, arguments, model->target->entries, model->weights) != 0)
    return -1;
  for (int32_t i = 0; i < forward->result_count; ++i)
    outputs[i] = model->forward.values[forward->results[i]].array;
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
  if (count <= 0)
    return jpq_fail("%lld tokens are no step", (long long)count);
  if (count > states->capacity - states->position)
    return jpq_fail("the model was opened for %lld tokens, but %lld are given behind %lld", (long long)states->capacity,
                    (long long)count, (long long)states->position);
  // The model only reads them.
  states->arguments[0] = (jpq_array){(void *)(intptr_t)tokens, {states->batch, count}};
  jpq_frame *frame = states->batch == 1 && count == 1 ? &model->step_one : &model->step;
  if (jpq_run_frame(frame, states->arguments, model->target->entries, model->weights) != 0)
    return -1;
  states->position += count;
  *logits = frame->values[frame->function->results[0]].array.data;
  return 0;
}

int jpq_rewind(jpq_model *model, int64_t position) {
  if (!model)
    return jpq_fail("no model is open");
  if (position < 0 || position > model->states.position)
    return jpq_fail("%lld tokens cannot be kept of %lld", (long long)position, (long long)model->states.position);
  model->states.position = position;
  return 0;
}

void jpq_close(jpq_model *model) {
  if (!model)
    return;
  jpq_free_frame(&model->forward);
  jpq_free_frame(&model->step);
  jpq_free_frame(&model->step_one);
  jpq_free_states(&model->states);
  if (model->weights)
    jpq_unmap_weights(model->program, model->weights);
  free(model);
  // Models that are still open will ask for theirs again.
  jpq_drop_kept_memory();
}
