//===- TestMatrix.h - Random matrices and codec helpers ---------*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Codec.h"
#include <cmath>
#include <random>

namespace jpq::test {

/// A matrix that owns its floats.
struct Matrix {
  Matrix(int64_t rows, int64_t columns) : rows(rows), columns(columns), data(rows * columns) {}

  ConstMatrix view() const { return {data.data(), rows, columns, columns}; }
  MutableMatrix view() { return {data.data(), rows, columns, columns}; }
  float &operator()(int64_t i, int64_t j) { return data[i * columns + j]; }
  float operator()(int64_t i, int64_t j) const { return data[i * columns + j]; }

  int64_t rows, columns;
  std::vector<float> data;
};

/// Gaussian numbers; every 37th is an outlier, as in real weights.
inline Matrix makeWeights(int64_t rows, int64_t columns, unsigned seed, float scale = 0.05f) {
  std::mt19937 random(seed);
  std::normal_distribution<float> gaussian;
  Matrix matrix(rows, columns);
  for (size_t i = 0; i < matrix.data.size(); ++i)
    matrix.data[i] = gaussian(random) * scale * (i % 37 == 0 ? 4.0f : 1.0f);
  return matrix;
}

/// Log-normal, as second moments of activations are.
inline std::vector<float> makeImportance(int64_t columns, unsigned seed) {
  std::mt19937 random(seed);
  std::normal_distribution<float> gaussian;
  std::vector<float> importance(columns);
  for (float &value : importance)
    value = std::exp(1.5f * gaussian(random));
  return importance;
}

/// The bytes of a component.
inline const std::vector<uint8_t> &find(const std::vector<Component> &components, llvm::StringRef name) {
  return llvm::find_if(components, [&](const Component &component) { return component.name == name; })->bytes;
}

/// Code j of a stream of codes of `bits` bits, bit by bit.
inline unsigned readCode(const uint8_t *stream, int64_t j, unsigned bits) {
  unsigned code = 0;
  for (unsigned b = 0; b < bits; ++b) {
    uint64_t bit = j * bits + b;
    code |= ((stream[bit / 8] >> (bit % 8)) & 1u) << b;
  }
  return code;
}

/// Little-endian number i of 16 bits.
inline uint16_t read16(const std::vector<uint8_t> &bytes, size_t i) {
  return static_cast<uint16_t>(bytes[2 * i] | bytes[2 * i + 1] << 8);
}

inline Matrix decode(const Codec &codec, const std::vector<Component> &components, int64_t rows, int64_t columns) {
  Matrix values(rows, columns);
  codec.decode(components, values.view());
  return values;
}

/// The sum of squares of what rows of `values` lack of those of `weights`, in all: what error feedback makes small.
inline double getErrorOfSums(const Matrix &weights, const Matrix &values) {
  double error = 0;
  for (int64_t i = 0; i < weights.rows; ++i) {
    double sum = 0;
    for (int64_t j = 0; j < weights.columns; ++j)
      sum += double(weights(i, j)) - values(i, j);
    error += sum * sum;
  }
  return error;
}

/// The sum of importance-weighted squared differences of columns
/// [first, last) of row `i`.
inline double error(const Matrix &a, const Matrix &b, llvm::ArrayRef<float> importance, int64_t i, int64_t first,
                    int64_t last) {
  double sum = 0;
  for (int64_t j = first; j < last; ++j) {
    double difference = static_cast<double>(a(i, j)) - b(i, j);
    sum += (importance.empty() ? 1.0 : importance[j]) * difference * difference;
  }
  return sum;
}

inline double error(const Matrix &a, const Matrix &b, llvm::ArrayRef<float> importance = {}) {
  double sum = 0;
  for (int64_t i = 0; i < a.rows; ++i)
    sum += error(a, b, importance, i, 0, a.columns);
  return sum;
}

} // namespace jpq::test
