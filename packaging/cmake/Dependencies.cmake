# SPDX-License-Identifier: GPL-3.0-or-later
# Every dependency, and the Debian package that brings it. What is missing is named all at once.

set(_intray_missing "")

macro(intray_need_package name debian)
    find_package(${name} QUIET ${ARGN})
    if(NOT ${name}_FOUND)
        list(APPEND _intray_missing ${debian})
    endif()
endmacro()

macro(intray_need_module target module debian)
    pkg_check_modules(${target} QUIET IMPORTED_TARGET ${module})
    if(NOT ${target}_FOUND)
        list(APPEND _intray_missing ${debian})
    endif()
endmacro()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # The precompiled header is the same text for everyone; without this ccache refuses it.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CCACHE_PROGRAM})
endif()

foreach(_pair "Core:qt6-base-dev" "Concurrent:qt6-base-dev" "Gui:qt6-base-dev" "Widgets:qt6-base-dev"
        "Sql:qt6-base-dev" "Network:qt6-base-dev" "Test:qt6-base-dev"
        "Svg:libqt6svg6-dev" "LinguistTools:qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6")
    string(REPLACE ":" ";" _pair "${_pair}")
    list(GET _pair 0 _part)
    list(GET _pair 1 _debian)
    find_package(Qt6${_part} QUIET)
    if(NOT Qt6${_part}_FOUND)
        list(APPEND _intray_missing ${_debian})
    endif()
endforeach()
find_package(Qt6 QUIET OPTIONAL_COMPONENTS Core Concurrent Gui Widgets Sql Network Test Svg LinguistTools)

find_package(PkgConfig QUIET)
if(NOT PkgConfig_FOUND)
    list(APPEND _intray_missing pkgconf)
else()
    intray_need_module(PopplerQt6 poppler-qt6 libpoppler-qt6-dev)
    intray_need_module(GMime gmime-3.0 libgmime-3.0-dev)
    intray_need_module(Zip libzip libzip-dev)
    intray_need_module(Xml2 libxml-2.0 libxml2-dev)
    intray_need_module(Icu icu-i18n libicu-dev)
    intray_need_module(PugiXml pugixml libpugixml-dev)
    intray_need_module(Gsf libgsf-1 libgsf-1-dev)
    intray_need_module(Tesseract tesseract libtesseract-dev)
    intray_need_module(Leptonica lept libleptonica-dev)
    intray_need_module(Curl libcurl libcurl4-openssl-dev)
    intray_need_module(Seccomp libseccomp libseccomp-dev)
endif()

find_path(INTRAY_EXPECTED_INCLUDE tl/expected.hpp)
if(NOT INTRAY_EXPECTED_INCLUDE)
    list(APPEND _intray_missing libexpected-dev)
endif()
if(INTRAY_TESTS)
    find_package(Catch2 QUIET)
    if(NOT Catch2_FOUND)
        list(APPEND _intray_missing catch2)
    endif()
endif()

if(_intray_missing)
    list(REMOVE_DUPLICATES _intray_missing)
    list(JOIN _intray_missing " " _intray_missing)
    message(FATAL_ERROR "Intray needs packages that are not here. On Debian:\n"
                        "  apt-get install ${_intray_missing}\n"
                        "or let packaging/demo.sh do it.")
endif()
