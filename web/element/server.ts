/** On a server there is no page to show anything on: the import does nothing, and the class is only there to be named. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class
export const HaechiCheck = class {};
