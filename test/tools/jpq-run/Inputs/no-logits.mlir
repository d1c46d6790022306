func.func @forward(%tokens: tensor<?x?xi32>, %state: tensor<?x?x8xf32>) -> tensor<?x?x8xf32> {
  return %state : tensor<?x?x8xf32>
}
func.func @step(%tokens: tensor<?x?xi32>, %position: tensor<i64>, %state: tensor<?x?x8xf32> {jpq.state}) -> tensor<?x?x8xf32> {
  return %state : tensor<?x?x8xf32>
}
