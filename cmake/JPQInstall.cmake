# `cmake --install`: tools, libraries, headers (generated ones too), and the CMake package `jpq`.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/jpq)

get_property(libraries GLOBAL PROPERTY JPQ_LIBRARIES)
install(TARGETS JPQOptions ${libraries} EXPORT jpqTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(EXPORT jpqTargets NAMESPACE jpq:: DESTINATION ${package_dir})

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/jpq DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.h" PATTERN "*.td" PATTERN "*.def")
install(DIRECTORY ${PROJECT_BINARY_DIR}/include/jpq DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.inc" PATTERN "CMakeFiles" EXCLUDE)

configure_package_config_file(cmake/jpqConfig.cmake.in ${PROJECT_BINARY_DIR}/jpqConfig.cmake
                              INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/jpqConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/jpqConfig.cmake ${PROJECT_BINARY_DIR}/jpqConfigVersion.cmake
              cmake/JPQDependencies.cmake DESTINATION ${package_dir})
