/** Texts that the fixture answers in known ways. */
export const REFUTED = '한빛시의 해상 풍력 발전량은 지난해 75% 늘었다.';
export const SUPPORTED = '시장은 2030년까지 발전기 120기를 세우겠다고 밝혔다.';
export const DISPUTED = '어민들은 풍력 단지를 반긴다.';
export const DERIVED = '두 도시의 발전기 수 차이는 311기다.';
export const UNKNOWN = '풍력 발전은 2019년에 처음 시작됐다.';
export const GREETING = '안녕하세요, 여러분!';
export const DATED = '기념식은 2024년 2월 25일 열렸다.';
export const LONG = [GREETING, REFUTED, SUPPORTED, DISPUTED, DERIVED, UNKNOWN].join(' ');

/** Its check goes on until it is stopped, with two sentences judged. */
export const ENDLESS = `끝없이. ${[REFUTED, SUPPORTED, DISPUTED, DERIVED, UNKNOWN].join(' ')}`;
