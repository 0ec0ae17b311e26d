# haechi_embed(TARGET SYMBOL FILE): links FILE into TARGET as the bytes from SYMBOL_begin up to SYMBOL_end.
function(haechi_embed target symbol file)
  set(flags "\"a\",%progbits")
  set(trailer "  .section .note.GNU-stack,\"\",%progbits\n")
  if(EMSCRIPTEN)
    set(flags "\"\",@")
    set(trailer "")
  endif()
  set(assembly ${CMAKE_CURRENT_BINARY_DIR}/${target}_${symbol}.S)
  file(CONFIGURE OUTPUT ${assembly} @ONLY CONTENT "  .section .rodata.@symbol@,@flags@
  .globl @symbol@_begin
  .globl @symbol@_end
  .p2align 4
@symbol@_begin:
  .incbin \"@file@\"
@symbol@_end:
  .byte 0
  .size @symbol@_begin, @symbol@_end-@symbol@_begin
  .size @symbol@_end, 1
@trailer@")
  set_source_files_properties(${assembly} PROPERTIES OBJECT_DEPENDS ${file})
  target_sources(${target} PRIVATE ${assembly})
endfunction()
