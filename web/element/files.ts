/** The first dropped or chosen file, if it is a text of bearable size. */
export async function textFile(files: FileList | undefined, longest: number): Promise<string | null> {
  const file = files?.[0];
  if (!file || file.size > longest * 4) return null;
  const textual = file.type.startsWith('text/') || /\.(txt|md|csv|srt|vtt)$/i.test(file.name);
  return textual ? file.text() : null;
}
