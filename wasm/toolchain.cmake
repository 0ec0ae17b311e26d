# Emscripten's toolchain, found through the compiler itself: HAECHI_EMCC names an emcc outside PATH.
if(DEFINED ENV{HAECHI_EMCC})
  get_filename_component(haechi_emcc_dir "$ENV{HAECHI_EMCC}" DIRECTORY)
endif()
find_program(HAECHI_EM_CONFIG em-config HINTS "${haechi_emcc_dir}")
if(NOT HAECHI_EM_CONFIG)
  message(FATAL_ERROR "Emscripten was not found: install it (Debian: emscripten) or set HAECHI_EMCC to its emcc.")
endif()
execute_process(COMMAND ${HAECHI_EM_CONFIG} EMSCRIPTEN_ROOT OUTPUT_VARIABLE EMSCRIPTEN_ROOT_PATH
                OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
# Emscripten's own optimiser needs acorn; a Node.js that is not Debian's does not look where Debian keeps it.
if(NOT DEFINED ENV{NODE_PATH} AND EXISTS /usr/share/nodejs/acorn)
  set(ENV{NODE_PATH} /usr/share/nodejs)
endif()
include(${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake)
