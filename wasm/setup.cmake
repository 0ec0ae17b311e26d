# What the core needs from outside when it is compiled for wasm: ICU, nlohmann/json, and one set of flags.
set(HAECHI_ICU_WASM ${CMAKE_SOURCE_DIR}/build/icu-wasm CACHE PATH "Where wasm/icu was built")
if(NOT EXISTS ${HAECHI_ICU_WASM}/icu-targets.cmake)
  message(FATAL_ERROR "No ICU for wasm in ${HAECHI_ICU_WASM}: run scripts/setup.sh, or build wasm/icu and set HAECHI_ICU_WASM.")
endif()
include(${HAECHI_ICU_WASM}/icu-targets.cmake)

# nlohmann/json is headers only; a folder with nothing else in it keeps the system's own headers out.
find_path(HAECHI_JSON_INCLUDE nlohmann/json.hpp PATHS /usr/include /usr/local/include NO_CMAKE_FIND_ROOT_PATH REQUIRED)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/include)
file(CREATE_LINK ${HAECHI_JSON_INCLUDE}/nlohmann ${CMAKE_BINARY_DIR}/include/nlohmann SYMBOLIC)
include_directories(SYSTEM ${CMAKE_BINARY_DIR}/include)

# Emscripten forbids all inlining with -Oz; what is smaller inlined, such as reading a vector's member, may be: that makes
# the module both smaller and quicker.
string(APPEND CMAKE_CXX_FLAGS " -fno-exceptions -fno-rtti -flto -finline-functions")
set(CMAKE_CXX_FLAGS_RELEASE "-Oz -DNDEBUG")
set(CMAKE_EXE_LINKER_FLAGS_RELEASE "-O2")
