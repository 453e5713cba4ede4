/** What `plenary count --help` tells below the options. */
export const countHelp = `
Forms of the file, told by its content, or said by --input:
  preflib   PrefLib's .soi .soc .toi .toc: a header of # NAME: value, then  voters: 2,{1,3},4  a line; and as they were before 2022
  blt       BLT: candidates and seats; withdrawn candidates as negative numbers; ballots as  voters 3 1 2 0;  0; names;
            title. = between numbers ranks them equally, - leaves a rank out, # begins a remark
  debian    a tally sheet of Debian's votes: its drawing names the options;  V: 2-13  ranks them, letters from the tenth
            on, - leaves unranked
  options   CSV with a column per option, which holds its rank; or its score, the vote on it, its light
  choices   CSV with a column per rank (rank1, 1st choice, Choice 1, First …), which holds the name of an option. A column
            called count says how many voters; others are not read. --options may list all options there are
  votes     CSV with one column of votes, called vote or position, for support and consent
  json      {"votes": {"voter": 1}}: 1 for, 0 abstaining, -1 against; or {"votes": {"voter": {"option": 2}}}: the higher
            score is ranked before the lower
Files are UTF-8 and may be of any size; JSON is held in memory as a whole.

What a cell may say:
  ranks     whole numbers from 1; options may share a rank. Unranked: an empty cell, -, or words such as No opinion,
            unranked, undervote. In choices, overvote is a rank given to options that the file does not name: it is passed
            over, as the count of Minneapolis does, unless --overvotes exhaust ends the ballot there
  scores    whole numbers. An empty cell or a word such as abstain is no score, which is not 0
  approval  1 x yes, 0 no; an empty cell does not approve. In files of rankings, who ranks an option approves of it
  lights    green amber red
  support   yes no abstain recused, or support oppose, for against, aye nay, 1 0 -1
  consent   agree abstain, stand aside, block, recused

A spoilt ballot does not count, and is told on standard error with its line: one with a cell that says none of this, and in
PrefLib and BLT one that ranks an option twice. In choices an option that is named again keeps its first place, as in the
counts of ranked-choice elections; the other rank is left out. A blank ballot is no spoilt one: it counts, for nobody.
A file that is wrong in itself is refused with line, column and reason: a malformed header, an option that is not there, a
line with too many or too few fields, a column that holds no marks at all, what is not UTF-8.

Ties are never decided silently: they stay open and are told, unless --casting-vote or --lot decides them.
--max-per organisation=2 --options options.csv allows two winners of one organisation; options.csv is CSV with a first line,
its first column the options' names, and here a column organisation. An empty cell is of no organisation.

--format json prints { method, ballots, spoilt, winners, order, ties, pairwise, scores, rounds }, without what the method
has not: order is a list of lists, tied options together; pairwise[a][b] the ballots that prefer a to b; scores[a] what a got,
abstentions apart; a round { counts, elected, excluded, exhausted, lost } in decimals as text. Whole numbers beyond 2^53 are
text. --by-group adds groups and groupsEqually, each of the same form.
--format csv prints place,option,won; then total,marked,abstained or the positions; or a column "over NAME" for each option;
or a column for each round, and lines for the votes that are exhausted and lost; by group, a place for each.

Examples:
  plenary count --method schulze ballots.csv --seats 3
  plenary count --method irv 00058-00000096.soi --rounds
  plenary count --method stv ward.blt --format json > result.json
  plenary count --method support votes.csv --group stakeholder --by-group
  zcat cast-vote-record.csv.gz | plenary count --method irv - --group Precinct --by-group`;
