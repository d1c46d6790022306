# Compiles every installed header by itself. Usage: check-headers.sh COMPILER SOURCE BUILD
cd "$2/include"
find jpq -name '*.h' | xargs -P"$(nproc)" -I{} "$1" -x c++ -std=c++20 -fsyntax-only -fno-exceptions \
  -I. -I"$3/include" -isystem "$("$LLVM_TOOLS_DIR/llvm-config" --includedir)" {}
