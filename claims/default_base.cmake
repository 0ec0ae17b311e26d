# The default claim base, built by the command line from the claim files beside this one.
set(HAECHI_BASE_DIR ${CMAKE_BINARY_DIR}/claims CACHE PATH "Where default.hcb goes")
if(TARGET haechi-cli)
  file(GLOB claim_files CONFIGURE_DEPENDS claims/*.jsonl)
  file(GLOB claim_inputs CONFIGURE_DEPENDS claims/*.json)
  add_custom_command(
    OUTPUT ${HAECHI_BASE_DIR}/default.hcb
    COMMAND ${CMAKE_COMMAND} -E make_directory ${HAECHI_BASE_DIR}
    COMMAND haechi-cli build ${claim_files} -o ${HAECHI_BASE_DIR}/default.hcb
    DEPENDS haechi-cli ${claim_files} ${claim_inputs}
    COMMENT "Building the default claim base"
    VERBATIM)
  add_custom_target(default-base ALL DEPENDS ${HAECHI_BASE_DIR}/default.hcb)
endif()
