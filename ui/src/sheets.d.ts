declare module '*.css?sheet' {
  const text: string;
  export default text;
}
