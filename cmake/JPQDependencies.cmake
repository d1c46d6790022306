# Everything that jpq's libraries are linked with, found in one place. docs/dependencies.md says why each is here.
# Installed with the package `jpq`, so that whoever links jpq's libraries finds the same.

# LLVM's packages accept only their own major.minor as a wanted version, so the major one is compared here.
find_package(MLIR REQUIRED CONFIG HINTS /usr/lib/llvm-22/lib/cmake/mlir)
if(NOT LLVM_VERSION_MAJOR EQUAL 22)
  message(FATAL_ERROR "jpq needs MLIR 22, but ${MLIR_DIR} is version ${LLVM_PACKAGE_VERSION}")
endif()
if(NOT TARGET MLIR OR NOT TARGET LLVM)
  # Static archives beside the shared library would duplicate TypeIDs.
  message(FATAL_ERROR "jpq links libMLIR.so and libLLVM.so, and this MLIR package has no shared libraries")
endif()

find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(Threads REQUIRED)

# OpenBLAS with POSIX threads of its own: jpq runs it with one thread per call and its own threads outside.
find_path(OPENBLAS_INCLUDE_DIR cblas.h
          PATH_SUFFIXES openblas-pthread x86_64-linux-gnu/openblas-pthread openblas REQUIRED)
find_library(OPENBLAS_LIBRARY openblas PATH_SUFFIXES openblas-pthread REQUIRED)
if(NOT TARGET JPQOpenBLAS)
  add_library(JPQOpenBLAS INTERFACE IMPORTED GLOBAL)
  target_include_directories(JPQOpenBLAS SYSTEM INTERFACE ${OPENBLAS_INCLUDE_DIR})
  target_link_libraries(JPQOpenBLAS INTERFACE ${OPENBLAS_LIBRARY})
endif()

# xxHash, of which only the header is used.
find_path(XXHASH_INCLUDE_DIR xxhash.h REQUIRED)
if(NOT TARGET JPQXXHash)
  add_library(JPQXXHash INTERFACE IMPORTED GLOBAL)
  target_include_directories(JPQXXHash SYSTEM INTERFACE ${XXHASH_INCLUDE_DIR})
endif()

# LLVM's OpenMP runtime serves both the generated code and jpq's own loops, with either compiler.
find_library(OMP_LIBRARY NAMES omp libomp.so.5 PATHS /usr/lib/llvm-22/lib REQUIRED)
find_path(OMP_INCLUDE_DIR omp.h PATHS /usr/lib/llvm-22/lib/clang/22/include
          /usr/lib/llvm-22/include NO_DEFAULT_PATH REQUIRED)
if(NOT TARGET JPQOpenMP)
  add_library(JPQOpenMP INTERFACE IMPORTED GLOBAL)
  target_link_libraries(JPQOpenMP INTERFACE ${OMP_LIBRARY})
  target_compile_options(JPQOpenMP INTERFACE -fopenmp)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # gcc's own omp.h describes libgomp; libomp also answers gcc's calls. The folder of clang's headers holds more than
    # gcc understands, so omp.h alone is taken out of it.
    configure_file(${OMP_INCLUDE_DIR}/omp.h ${CMAKE_CURRENT_BINARY_DIR}/openmp/omp.h COPYONLY)
    target_include_directories(JPQOpenMP SYSTEM BEFORE INTERFACE ${CMAKE_CURRENT_BINARY_DIR}/openmp)
  endif()
endif()
