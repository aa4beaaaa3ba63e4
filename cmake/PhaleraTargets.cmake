# SPDX-License-Identifier: GPL-3.0-or-later
# Every target of Phalera is made by one of these functions, so that flags and include roots are the same everywhere.

function(phalera_configure target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
        QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /utf-8 /permissive-)
    else()
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion)
    endif()
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTORCC ON AUTOGEN_ORIGIN_DEPENDS OFF CXX_EXTENSIONS OFF)
endfunction()

# phalera_module(<name> LINKS <public>... [PRIVATE_LINKS <private>...]): the static library phalera_<name> of lib/<name>.
function(phalera_module name)
    cmake_parse_arguments(ARG "" "" "LINKS;PRIVATE_LINKS" ${ARGN})
    set(folder "${CMAKE_CURRENT_SOURCE_DIR}/${name}")
    file(GLOB sources CONFIGURE_DEPENDS "${folder}/*.cpp" "${folder}/*.h")
    file(GLOB resources CONFIGURE_DEPENDS "${folder}/*.qrc")
    add_library(phalera_${name} STATIC ${sources} ${resources})
    phalera_configure(phalera_${name})
    set_target_properties(phalera_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(phalera_${name} PUBLIC "${PROJECT_SOURCE_DIR}/lib")
    target_link_libraries(phalera_${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
endfunction()

# phalera_tests(<folder> LINKS <libraries>... [LABELS <labels>...]): one test program for each tst_*.cpp of tests/<folder>.
function(phalera_tests folder)
    cmake_parse_arguments(ARG "" "" "LINKS;LABELS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/tst_*.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        add_executable(${name} "${source}")
        phalera_configure(${name})
        target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
        target_compile_definitions(${name} PRIVATE
            PHALERA_SOURCE_DIR="${PROJECT_SOURCE_DIR}" PHALERA_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
            PHALERA_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
        target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test)
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 300
            ENVIRONMENT "QT_HASH_SEED=0;QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
    endforeach()
endfunction()
