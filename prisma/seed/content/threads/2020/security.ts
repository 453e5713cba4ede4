import { md } from '../../text.ts';
import { says, starts, thread } from '../thread.ts';

export const dutyOfficersThread = thread({ proposalKey: 'duty-officers', language: 'zh' }, [
  starts(
    'SUPPORT',
    'shen',
    '2020-11-02T02:00:00Z',
    md`
      赞成。建议在“四项内容”之外再加一项否定性的约定：值班官员不得被要求当场承诺任何事情。能够放心地说“我不知道，十分钟后回复您”，这条线路才会有人愿意用。
    `,
    [
      says(
        'fang',
        md`
          这一点很重要，我们会补充。不过十分钟也许太长，建议写明首次回复不超过五分钟，哪怕回复的内容只是“仍在核实”。
        `,
        [
          says(
            'novak',
            md`
              Five minutes is what incident desks between network operators have practised for decades, and it works
              because the answer may be empty. What makes it work is not in the text yet: the two officers know each
              other. Swap them for a week each year.
            `,
            [
              says(
                'fang',
                md`
                  互换一周，在军方之间恐怕难以实现；但每年见面一次，一起编写演练剧本，是可以做到的。我们在第四节里留了这个余地。
                `,
                [
                  says(
                    'whitlock',
                    md`
                      Meeting once a year is realistic. I would add a rule from our own exercises: the officer who
                      wrote the script does not play in it. Ours always won.
                    `,
                    [
                      says(
                        'shen',
                        md`
                          我们的也总是赢，原因想必相同。同意增加这一条。
                        `,
                      ),
                    ],
                    { language: 'en' },
                  ),
                ],
              ),
            ],
            { language: 'en' },
          ),
        ],
      ),
    ],
  ),
  starts(
    'CONCERN',
    'mokoena',
    '2020-11-09T09:00:00Z',
    md`
      A confidential line between officers protects states from each other. Those under the platform that has strayed
      are in neither call. Where a danger to people on the ground cannot be excluded, there should be a duty to warn
      them, secrecy or not.
    `,
    [
      says(
        'fang',
        md`
          您说得对。我们建议增加一条：保密约定不妨碍任何一方向本国居民发出避险警告，警告中无须说明原因。
        `,
        [],
        { language: 'zh' },
      ),
    ],
    { language: 'en' },
  ),
  starts(
    'QUESTION',
    'duarte',
    '2020-11-24T15:00:00Z',
    md`
      Most states have no such platforms and yet share a border with one that does. May a third state ask for a seat
      on the line, at least to be told that a notice was given?
    `,
    [],
    { language: 'en' },
  ),
]);
