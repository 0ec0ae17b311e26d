import { Key } from 'selenium-webdriver';

const NAMED: Readonly<Record<string, string>> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  ControlOrMeta: Key.CONTROL,
  Delete: Key.DELETE,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Shift: Key.SHIFT,
  Space: ' ',
  Tab: Key.TAB,
};

/** `Control+Shift+End` as the keys of WebDriver's actions, in the order they go down. */
export function keysOf(chord: string): readonly string[] {
  const names = chord === '+' ? ['+'] : chord.split('+');
  return names.map((name) => {
    // With a modifier a letter is the key, not the capital written on it.
    const key = NAMED[name] ?? (names.length > 1 ? name.toLowerCase() : name);
    if ([...key].length !== 1) throw new Error(`The WebKit driver knows no key ${name}.`);
    return key;
  });
}
