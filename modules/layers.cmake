# The law of modules/README.md, as far as CMake can hold it.
#
# backroom_layer(<module> <domain|service|ui> [USES <module>::<layer> ...] [QT <component> ...] [LINK <target> ...])
#   makes the static library <module>_<layer> (alias <module>::<layer>) of every .cpp and .h below <layer>/,
#   turns service/queries/*.sql into named constants, and refuses what stands below the module or is not allowed to it.
# backroom_module(<module>) is called first by each modules/<module>/CMakeLists.txt.

set(BACKROOM_QT_domain Core)
set(BACKROOM_QT_service Core Sql Gui Network Concurrent)
set(BACKROOM_QT_ui Core Gui Widgets Charts Svg SvgWidgets PrintSupport Multimedia Concurrent)

function(backroom_module module)
  set_property(GLOBAL APPEND PROPERTY BACKROOM_MODULES ${module})
endfunction()

function(_backroom_check_use module layer used)
  if(NOT used MATCHES "^([a-z]+)::(domain|service|ui)$")
    message(FATAL_ERROR "${module}::${layer} USES ${used}: write <module>::<layer>")
  endif()
  set(other ${CMAKE_MATCH_1})
  set(other_layer ${CMAKE_MATCH_2})
  get_property(known GLOBAL PROPERTY BACKROOM_MODULES)
  if(NOT other IN_LIST known)
    message(FATAL_ERROR "${module}::${layer} USES ${used}, but ${other} stands below ${module} in modules/CMakeLists.txt")
  endif()
  set(allowed_domain domain)
  set(allowed_service domain service)
  set(allowed_ui domain service ui)
  if(NOT other_layer IN_LIST allowed_${layer})
    message(FATAL_ERROR "${module}::${layer} may not use ${used} (modules/README.md)")
  endif()
  if(NOT TARGET ${other}_${other_layer})
    message(FATAL_ERROR "${module}::${layer} USES ${used}, which does not exist")
  endif()
endfunction()

function(backroom_layer module layer)
  cmake_parse_arguments(L "" "" "USES;QT;LINK" ${ARGN})
  set(dir ${CMAKE_CURRENT_SOURCE_DIR}/${layer})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${dir}/*.cpp ${dir}/*.h ${dir}/*.qrc)
  set(target ${module}_${layer})
  add_library(${target} STATIC ${sources})
  add_library(${module}::${layer} ALIAS ${target})
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR}/modules)
  foreach(component IN LISTS L_QT)
    if(NOT component IN_LIST BACKROOM_QT_${layer})
      message(FATAL_ERROR "${module}::${layer} may not use Qt6::${component} (modules/README.md)")
    endif()
    target_link_libraries(${target} PUBLIC Qt6::${component})
  endforeach()
  target_link_libraries(${target} PUBLIC Qt6::Core ${L_LINK})
  foreach(used IN LISTS L_USES)
    _backroom_check_use(${module} ${layer} ${used})
    target_link_libraries(${target} PUBLIC ${used})
  endforeach()
  if(layer STREQUAL service)
    _backroom_queries(${module} ${target})
  endif()
endfunction()

# One .sql file is one statement. name.sql serves both engines; name.sqlite.sql + name.postgresql.sql where they differ.
function(_backroom_queries module target)
  file(GLOB queries CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/service/queries/*.sql)
  if(NOT queries)
    return()
  endif()
  set(out ${CMAKE_CURRENT_BINARY_DIR}/generated/${module}/service)
  add_custom_command(
    OUTPUT ${out}/queries.h ${out}/queries.cpp
    COMMAND ${CMAKE_COMMAND} -DMODULE=${module} -DOUT=${out} "-DQUERIES=${CMAKE_CURRENT_SOURCE_DIR}/service/queries"
            -P ${CMAKE_SOURCE_DIR}/modules/queries.cmake
    DEPENDS ${queries} ${CMAKE_SOURCE_DIR}/modules/queries.cmake
    COMMENT "Queries of ${module}" VERBATIM)
  target_sources(${target} PRIVATE ${out}/queries.h ${out}/queries.cpp)
  set_source_files_properties(${out}/queries.h ${out}/queries.cpp PROPERTIES SKIP_AUTOGEN ON)
  target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_BINARY_DIR}/generated)
endfunction()
