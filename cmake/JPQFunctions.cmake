# The few functions that the folders' CMakeLists.txt use.

# JPQOptions: what all of jpq's code is compiled with. Users of the installed libraries take only the include folders
# and the language from it.
add_library(JPQOptions INTERFACE)
target_compile_features(JPQOptions INTERFACE cxx_std_20)
target_include_directories(JPQOptions INTERFACE
  $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
  $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
  $<INSTALL_INTERFACE:include>)
target_include_directories(JPQOptions SYSTEM INTERFACE
  $<BUILD_INTERFACE:${LLVM_INCLUDE_DIRS}> $<BUILD_INTERFACE:${MLIR_INCLUDE_DIRS}>)
target_compile_options(JPQOptions INTERFACE $<BUILD_INTERFACE:-Wall;-Wextra;-Wno-unused-parameter>)
if(JPQ_WERROR)
  target_compile_options(JPQOptions INTERFACE $<BUILD_INTERFACE:-Werror>)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # False alarms of gcc 12 inside LLVM's containers.
  target_compile_options(JPQOptions INTERFACE
    $<BUILD_INTERFACE:-Wno-maybe-uninitialized;-Wno-dangling-pointer;-Wno-array-bounds;-Wno-stringop-overflow>)
endif()
if(JPQ_SANITIZE)
  target_compile_options(JPQOptions INTERFACE
    $<BUILD_INTERFACE:-fsanitize=address,undefined;-fno-sanitize-recover=undefined;-fno-sanitize=vptr,function;-fno-omit-frame-pointer;-g1>)
  target_link_options(JPQOptions INTERFACE $<BUILD_INTERFACE:-fsanitize=address,undefined>)
endif()

# jpq_add_library(NAME sources... [PLAIN] [INTERNAL] [DEPENDS tablegen-targets] [LINK libraries])
# PLAIN: a library that knows LLVM at most, no MLIR; it gets no precompiled MLIR header.
# INTERNAL: a part of the tools or tests, which is not installed.
function(jpq_add_library name)
  cmake_parse_arguments(ARG "PLAIN;INTERNAL" "" "DEPENDS;LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  add_library(jpq::${name} ALIAS ${name})
  target_link_libraries(${name} PUBLIC JPQOptions ${ARG_LINK})
  if(ARG_PLAIN)
    target_link_libraries(${name} PUBLIC LLVM)
  else()
    target_link_libraries(${name} PUBLIC MLIR LLVM)
    add_dependencies(${name} mlir-headers)
    jpq_precompile(${name})
  endif()
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  if(NOT ARG_INTERNAL)
    set_property(GLOBAL APPEND PROPERTY JPQ_LIBRARIES ${name})
  endif()
endfunction()

# The precompiled header of all MLIR code: built once, used by every library that is not PLAIN.
function(jpq_precompile name)
  if(NOT TARGET JPQPrecompiled)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/precompiled.cpp CONTENT "")
    add_library(JPQPrecompiled OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(JPQPrecompiled PRIVATE JPQOptions)
    target_precompile_headers(JPQPrecompiled PRIVATE
      <mlir/IR/Builders.h> <mlir/IR/BuiltinOps.h> <mlir/IR/PatternMatch.h> <mlir/Pass/Pass.h>
      <mlir/Dialect/Linalg/IR/Linalg.h> <mlir/Dialect/Func/IR/FuncOps.h> <mlir/Dialect/Tensor/IR/Tensor.h>)
  endif()
  target_precompile_headers(${name} REUSE_FROM JPQPrecompiled)
endfunction()

# jpq_add_tool(NAME sources... LINK libraries)
function(jpq_add_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE JPQOptions ${ARG_LINK})
  # As libraries are compiled, so that they share one precompiled header.
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
  target_compile_options(${name} PRIVATE -fPIC)
  jpq_precompile(${name})
  install(TARGETS ${name} RUNTIME DESTINATION bin)
  set_property(GLOBAL APPEND PROPERTY JPQ_TOOLS ${name})
endfunction()

# jpq_add_unittest(NAME sources... LINK libraries)
# A GoogleTest program in ${CMAKE_BINARY_DIR}/test/Unit/<folder>. The global property JPQ_UNIT_TESTS lists all of them:
# lit runs what lies there, and `check-jpq` depends on them.
function(jpq_add_unittest name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE JPQOptions ${ARG_LINK} GTest::gtest_main)
  file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/${folder})
  add_test(NAME ${name} COMMAND ${name})
  set_property(GLOBAL APPEND PROPERTY JPQ_UNIT_TESTS ${name})
endfunction()
