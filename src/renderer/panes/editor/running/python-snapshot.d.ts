/** Made at build time; see scripts/build/python-snapshot.ts. */
declare module 'virtual:python-snapshot' {
  const address: string | null;
  // eslint-disable-next-line import-x/no-default-export -- as Vite exports an address
  export default address;
}
