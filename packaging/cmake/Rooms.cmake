# SPDX-License-Identifier: GPL-3.0-or-later
# One options target for all code, and one function that makes a room of the house a library.

add_library(intray_options INTERFACE)
target_include_directories(intray_options INTERFACE ${CMAKE_SOURCE_DIR})
target_include_directories(intray_options SYSTEM INTERFACE ${INTRAY_EXPECTED_INCLUDE})
target_compile_options(intray_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
    -Wunused -Wimplicit-fallthrough -Wformat=2
    $<$<BOOL:${INTRAY_WERROR}>:-Werror>)
target_compile_definitions(intray_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    INTRAY_VERSION="${PROJECT_VERSION}")
if(INTRAY_SANITIZE)
    target_compile_options(intray_options INTERFACE -fsanitize=${INTRAY_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(intray_options INTERFACE -fsanitize=${INTRAY_SANITIZE})
endif()
if(INTRAY_FUZZ)
    # With line coverage, so that a run can say what it never reached.
    target_compile_options(intray_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined
        -fprofile-instr-generate -fcoverage-mapping)
    target_link_options(intray_options INTERFACE -fsanitize=address,undefined -fprofile-instr-generate)
endif()
if(INTRAY_COVERAGE)
    target_compile_options(intray_options INTERFACE --coverage)
    target_link_options(intray_options INTERFACE --coverage)
endif()

# One precompiled header for all of core, one more with widgets for ui.
set(INTRAY_CORE_PCH <QString> <QStringList> <QByteArray> <QDate> <QDateTime> <QHash> <QMap> <QSet>
    <QCoreApplication> <QFile> <QJsonObject> <QJsonArray> <QRegularExpression>
    <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <set> <string> <unordered_map>
    <utility> <variant> <vector> <tl/expected.hpp>)

# intray_room(NAME [LINK library...] [SOURCES file...])
# Makes the folder's .cpp files (or SOURCES) the static library intray_NAME.
function(intray_room name)
    cmake_parse_arguments(ROOM "" "FOLDER" "LINK;SOURCES" ${ARGN})
    if(NOT ROOM_FOLDER)
        set(ROOM_FOLDER ${name})
    endif()
    if(NOT ROOM_SOURCES)
        file(GLOB ROOM_SOURCES CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${ROOM_FOLDER}/*.cpp
             ${CMAKE_CURRENT_SOURCE_DIR}/${ROOM_FOLDER}/*.h)
    endif()
    if(NOT "${ROOM_SOURCES}" MATCHES "[.]cpp")
        file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/empty_${name}.cpp CONTENT "")
        list(APPEND ROOM_SOURCES ${CMAKE_CURRENT_BINARY_DIR}/empty_${name}.cpp)
    endif()
    add_library(intray_${name} STATIC ${ROOM_SOURCES})
    set_target_properties(intray_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(intray_${name} PUBLIC intray_options Qt6::Core ${ROOM_LINK})
endfunction()
