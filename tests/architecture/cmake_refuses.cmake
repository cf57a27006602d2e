# Configures small projects with modules/layers.cmake: the good one passes, each bad one is refused for its reason.
#   cmake -DSOURCE=<top of the project> -DWORK=<scratch folder> -DCXX=<compiler> -P cmake_refuses.cmake

# sample(<name> <expected part of the message, or OK> <CMake text of catalog> <CMake text of stock>)
function(sample name expected catalog stock)
  set(dir ${WORK}/${name})
  file(REMOVE_RECURSE ${dir})
  file(COPY ${SOURCE}/modules/layers.cmake ${SOURCE}/modules/queries.cmake DESTINATION ${dir}/modules)
  foreach(module foundation catalog stock)
    foreach(layer domain service ui)
      file(WRITE ${dir}/modules/${module}/${layer}/a.cpp "int ${module}_${layer}_a;\n")
    endforeach()
  endforeach()
  file(WRITE ${dir}/CMakeLists.txt "cmake_minimum_required(VERSION 3.25)
set(CMAKE_CXX_COMPILER_WORKS 1)
project(Sample LANGUAGES CXX)
foreach(target Qt6::Core Qt6::Sql Qt6::Gui Qt6::Widgets Lib::Json Lib::Zip)
  add_library(\${target} INTERFACE IMPORTED GLOBAL)
endforeach()
add_subdirectory(modules)
")
  file(WRITE ${dir}/modules/CMakeLists.txt
       "include(layers.cmake)\nadd_subdirectory(foundation)\nadd_subdirectory(catalog)\nadd_subdirectory(stock)\n")
  file(WRITE ${dir}/modules/foundation/CMakeLists.txt "backroom_module(foundation)
backroom_layer(foundation domain)
backroom_layer(foundation service USES foundation::domain QT Sql)
backroom_layer(foundation ui USES foundation::domain foundation::service QT Widgets)
")
  file(WRITE ${dir}/modules/catalog/CMakeLists.txt "backroom_module(catalog)\n${catalog}\n")
  file(WRITE ${dir}/modules/stock/CMakeLists.txt "backroom_module(stock)\n${stock}\n")
  execute_process(COMMAND ${CMAKE_COMMAND} -G Ninja -S ${dir} -B ${dir}/build -DCMAKE_CXX_COMPILER=${CXX}
                  RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
  string(REGEX REPLACE "[ \n]+" " " output "${output}")
  string(FIND "${output}" "${expected}" at)
  if(expected STREQUAL OK AND NOT code EQUAL 0)
    message(SEND_ERROR "${name}: a good project is refused: ${output}")
  elseif(NOT expected STREQUAL OK AND (code EQUAL 0 OR at EQUAL -1))
    message(SEND_ERROR "${name}: not refused with \"${expected}\": ${output}")
  endif()
endfunction()

set(catalog "backroom_layer(catalog domain USES foundation::domain)
backroom_layer(catalog service USES catalog::domain foundation::service QT Sql LINK Lib::Json)
backroom_layer(catalog ui USES catalog::service foundation::ui QT Widgets)")
set(stock "backroom_layer(stock domain USES catalog::domain)
backroom_layer(stock service USES stock::domain catalog::service LINK Lib::Zip)")

sample(good OK "${catalog}" "${stock}")
sample(below "stock stands below catalog" "backroom_layer(catalog domain USES stock::domain)" "${stock}")
sample(upwards "stock::domain may not use catalog::service" "${catalog}"
       "backroom_layer(stock domain USES catalog::service)")
sample(qt "catalog::ui may not use Qt6::Sql" "backroom_layer(catalog ui QT Sql)" "")
sample(missing "catalog::service USES foundation::nothing: write <module>::<layer>"
       "backroom_layer(catalog service USES foundation::nothing)" "")
sample(linked_qt "catalog_ui links Qt6::Sql" "${catalog}\ntarget_link_libraries(catalog_ui PRIVATE Qt6::Sql)" "")
sample(linked_layer "catalog_domain links foundation::service" "${catalog}
target_link_libraries(catalog_domain INTERFACE foundation::service)" "")
sample(linked_below "catalog_service links stock_domain" "${catalog}"
       "${stock}\ntarget_link_libraries(catalog_service PUBLIC stock_domain)")
sample(two_owners "Lib::Json belongs to catalog_service" "${catalog}"
       "backroom_layer(stock domain LINK Lib::Json)")
sample(stray "catalog_extra is no layer" "${catalog}\nadd_library(catalog_extra STATIC domain/a.cpp)" "")
