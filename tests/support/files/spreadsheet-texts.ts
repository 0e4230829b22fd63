/** Names that a spreadsheet turns into something else where it reads them from a CSV file. */
export const changedBySpreadsheets: readonly string[] = [
  ...['0012', '09012345678', '202604010001', '123456789012345', '1234567890123456', '1.10', '1,234', '1e5', '5E10'],
  ...['3-2', '1/2', '1 1/2', '2026/4/1', '2024.1', 'DEC-01', 'MAR1', 'SEPT2', '1-Apr', 'R6.4.1', 'H30-4-1', '3月5日'],
  ...['10:30', '12:30 PM', '50%', '(5)', '¥100', '$5', 'TRUE', 'FALSE', '１２３', '#N/A', '$A$1'],
];

/** Texts that a spreadsheet runs, as a Japanese keyboard may write them too. */
export const formulas: readonly string[] = [
  ...['=1+1', '+81', '-2', '@SUM(A1)', ' =1', '\u3000=1', '\u200b=1', '\ufeff+1'],
  ...['＝1', '＋1', '－1', '＠1', '\u22121', '﹦1', '﹢1', '﹣1', '﹫1', '=HYPERLINK("http://x.example","a")'],
];

/** Texts with a part that a spreadsheet runs once it splits lines at another sign than the comma, and what becomes of them. */
export const formulasInside: readonly (readonly [text: string, disarmed: string])[] = [
  ['a;=1+1', "a;'=1+1"],
  ['a;=HYPERLINK("http://x.example","a")', 'a;\'=HYPERLINK("http://x.example","a")'],
  ['a; +1;\u3000@SUM(A1)', "a;' +1;'\u3000@SUM(A1)"],
  ['a;"=1', 'a;\'"=1'],
  ['a; "\u200b＝1', 'a;\' "\u200b＝1'],
  ['a\t-2', "a\t'-2"],
  ['a|=1', "a|'=1"],
  ['a\n=1', "a\n'=1"],
  ['\t=1', "'\t'=1"],
  ['\r=1', "'\r'=1"],
  ['\n=1', "'\n'=1"],
  ['=1;=2', "'=1;'=2"],
  ['a;b;c', 'a;b;c'],
  ['a;-', "a;'-"],
  ['a;1-1=0', 'a;1-1=0'],
];
