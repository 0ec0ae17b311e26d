/** Style sheets are bundled as text. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
