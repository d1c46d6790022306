/*===- Model.c - Running a model that jpq-compile made --------------------===*/

#include "jpq/Runtime/Model.h"
#include "Error.h"
#include "Frame.h"
#include "Processor.h"
#include "WeightFile.h"
#include <stdlib.h>

struct jpq_model {
  const jpq_program *program;
  const jpq_target *target;
  uint8_t *weights;
  jpq_frame forward;
};

static int open_model(jpq_model *model, const char *weights) {
  model->program = &jpq_the_program;
  model->target = jpq_choose_target(model->program, jpq_get_processor_features());
  if (!model->target)
    return -1;
  model->weights = jpq_map_weights(model->program, weights);
  if (!model->weights)
    return -1;
  return jpq_create_frame(&model->forward, model->program->forward);
}

jpq_model *jpq_open(const char *weights) {
  jpq_model *model = calloc(1, sizeof(*model));
  if (!model) {
    jpq_fail("no memory is left for a model");
    return NULL;
  }
  if (open_model(model, weights) == 0)
    return model;
  jpq_close(model);
  return NULL;
}

int jpq_forward(jpq_model *model, const jpq_array *arguments, jpq_array *output) {
  jpq_frame *frame = &model->forward;
  if (jpq_check_arguments(frame->function, arguments) != 0)
    return -1;
  // The last output may be an argument now.
  jpq_value *result = &frame->values[frame->function->result];
  void *last = result->allocated;
  result->allocated = NULL;
  jpq_run_stages(frame, arguments, model->target->entries, model->weights);
  free(last);
  *output = result->array;
  return 0;
}

void jpq_close(jpq_model *model) {
  if (!model)
    return;
  jpq_free_frame(&model->forward);
  if (model->weights)
    jpq_unmap_weights(model->program, model->weights);
  free(model);
}
