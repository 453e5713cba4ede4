/** What `plenary count --help` tells below the options. */
export const countHelp = `
Forms of the file, told by its content, or said by --input:
  preflib   PrefLib's .soi .soc .toi .toc: a header of # NAME: value, then  voters: 2,{1,3},4  a line
  blt       BLT: candidates and seats, withdrawn candidates as negative numbers, ballots as  voters 3 1 2 0,  0, names,
            title; = between numbers ranks equally, - leaves a rank out, # begins a remark
  debian    a tally sheet of Debian's votes: its drawing names the options; V: 2-13  ranks them, letters from the tenth on
  options   CSV with a column per option, which holds its rank (or its score, or the vote on it)
  choices   CSV with a column per rank (rank1, 1st choice, Choice 1, First …), which holds the name of an option
  votes     CSV with one column of votes, called vote or position, for support and consent
  json      {"votes": {"voter": 1}}: 1 for, 0 abstaining, -1 against; or {"votes": {"voter": {"option": 2}}}: the higher
            score is ranked before the lower
Files are UTF-8, of any size.
`;
