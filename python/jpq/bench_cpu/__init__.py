"""`jpq study bench-cpu`: jpq's packed products and models beside those of ONNX Runtime and llama.cpp, in one run."""
