import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { opened, returned } from '../proposal.ts';

export const staffedCounter = opened(
  {
    key: 'staffed-counter',
    itemKey: 'ageing',
    submitterKey: 'xu',
    organisationKey: 'yinling',
    language: 'zh',
    title: '保留一个有人的窗口：公共服务不得以应用程序为唯一入口',
    body: md`
      ## 我们看到的情况

      我们中心每年接待约三万名老人。来的人里，真正“不会用手机”的不到三成；更多的人是会用，但不敢用、记不住、看不清，或者手机里没有那张必须绑定的银行卡。医院挂号、公交充值、养老金认证，一个环节卡住，就只能等子女下班。

      ## 建议

      - 凡涉及医疗、社会保障、公共交通和基本金融的服务，至少保留一个有人值守的窗口，开放时间不少于线上服务的一半。
      - 窗口不得收取额外费用，不得限号，办理结果与线上具有同等效力。
      - 人脸识别不得作为唯一的身份核验方式；行动不便者可以由社区工作人员上门核验。
      - 语音客服须在两次对答之内提供转接人工的选项，并告知预计等待的时间。

      ## 代办与授权

      子女或社区代办应当有正式的授权途径，写明办理的事项和期限，老人可以随时撤销。现在普遍的做法是把密码告诉别人，这既不安全，也谈不上尊严。

      ## 成本

      | 项目 | 试点街道（六万人）每年支出 |
      |---|---|
      | 两个窗口的人员 | 31 万元 |
      | 上门核验 | 4 万元 |
      | 减少的投诉与重复到访 | 约 −12 万元 |

      ## 关于期限

      我们不主张永远不变。建议三年后按使用量复核：如果窗口连续一年每天不足五人使用，可以合并，但步行距离不得超过一公里，或者改为定期上门。
    `,
  },
  ago(40),
);

export const workNotice = returned(
  {
    key: 'work-notice',
    itemKey: 'ageing',
    submitterKey: 'kowalska',
    title: 'Six months’ notice before a task is automated',
    body: md`
      ## Proposal

      An employer who plans to automate tasks that take up more than a tenth of anybody’s working time informs the
      workers concerned six months before, with what is planned, whose work changes, and which training is offered in
      paid hours.

      ## Scheduling systems

      A system that allots shifts, routes or targets is introduced after a trial of three months, in which the workers
      elect people to read its logs. What it optimises is written on one page and posted where the shifts are posted.

      ## Those who are not employees

      The text applies to couriers and drivers whatever their contract calls them.
    `,
  },
  ago(9),
  'Two points before this can be opened. (1) The title speaks of notice, the second section of co-determination on ' +
    'scheduling: rules on the agenda ask for one subject a proposal, so split it or say how they hang together. (2) ' +
    '“A tenth of anybody’s working time” needs a period over which it is measured. Both can be mended in a day; the ' +
    'session on social development has room for the text.',
);
