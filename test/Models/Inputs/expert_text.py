"""The text of what picks experts in a module."""


def pick_experts(result: str, given: str, weight: str, rows: int, shape: tuple[int, int, int]) -> str:
    """Products of `given`, `rows` columns, with the experts of `weight` ([experts, out, columns]) that `%ids` pick."""
    experts, out, columns = shape
    picked, type = f"tensor<{rows}x{out}x{columns}xf32>", f"tensor<{rows}x{out}x1xf32>"
    return f"""
  %e_{weight} = tensor.empty() : {picked}
  %p_{weight} = linalg.generic {{indexing_maps = [affine_map<(i, j, k) -> (i)>, affine_map<(i, j, k) -> (i, j, k)>],
                                iterator_types = ["parallel", "parallel", "parallel"]}}
      ins(%ids : tensor<{rows}xi64>) outs(%e_{weight} : {picked}) {{
    ^bb0(%id: i64, %o: f32):
      %i = arith.index_cast %id : i64 to index
      %n = linalg.index 1 : index
      %k = linalg.index 2 : index
      %v = tensor.extract %{weight}[%i, %n, %k] : tensor<{experts}x{out}x{columns}xf32>
      linalg.yield %v : f32
  }} -> {picked}
  %f_{weight} = tensor.empty() : {type}
  %z_{weight} = linalg.fill ins(%zero : f32) outs(%f_{weight} : {type}) -> {type}
  %{result} = linalg.batch_matmul ins(%p_{weight}, %{given} : {picked}, tensor<{rows}x{columns}x1xf32>)
      outs(%z_{weight} : {type}) -> {type}"""
