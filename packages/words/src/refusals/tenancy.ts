import type { tenancyRefusals } from '@hubcap/rules/tenancy/refusals'
import type { Texts } from '../text.ts'

export const tenancyTexts = {
  'input.invalid': {
    zh: '有 {count} 处填写有误，请改正后再提交。',
    en: '{count, plural, one {# field needs} other {# fields need}} correcting before this can be saved.',
  },
  'request.too_often': {
    zh: '操作太频繁，请 {seconds} 秒后再试。',
    en: 'That was too much at once. Please wait {seconds, plural, one {# second} other {# seconds}} and try again.',
  },
  'request.too_busy': {
    zh: '系统正忙，请稍后再试。',
    en: 'The system is busy right now. Please try again in a moment.',
  },
  'request.too_slow': {
    zh: '这次查询用时太久，已停止。请缩小范围后再试。',
    en: 'This took too long and was stopped. Please narrow it down and try again.',
  },
  'auth.sign_in_failed': {
    zh: '账号或密码不对，请重新输入。',
    en: 'That login and password don’t match. Please try again.',
  },
  'auth.no_post': {
    zh: '你目前没有可用的岗位：可能已停职、离职，或岗位已撤销。请联系你的负责人。',
    en: 'You hold no post at present: you may be suspended, have left, or the post has ended. Ask whoever you report to.',
  },
  'auth.too_many_attempts': {
    zh: '尝试次数太多，请 {minutes} 分钟后再试。',
    en: 'Too many attempts. Please wait {minutes, plural, one {# minute} other {# minutes}} and try again.',
  },
  'auth.wait': {
    zh: '请 {seconds} 秒后再试。',
    en: 'Please wait {seconds, plural, one {# second} other {# seconds}} and try again.',
  },
  'auth.code_needed': { zh: '请输入验证码。', en: 'Please enter the code.' },
  'auth.wrong_code': {
    zh: '验证码不对，或已经用过。请输入验证器现在显示的 6 位数字，或一个未用过的恢复码。',
    en: 'That code isn’t right or was used already. Enter the six digits that your app shows now, or an unused recovery code.',
  },
  'auth.not_signed_in': { zh: '登录已过期，请重新登录。', en: 'Your session has ended. Please sign in again.' },
  'auth.ticket_expired': {
    zh: '等候太久，请重新输入密码。',
    en: 'That took too long. Please enter your password again.',
  },
  'auth.wrong_password': { zh: '当前密码不对。', en: 'Your current password isn’t right.' },
  'access.not_allowed': { zh: '你的岗位不能做这项操作。', en: 'Your role isn’t allowed to do this.' },
  'access.not_found': {
    zh: '找不到这条记录，或者你无权查看。',
    en: 'This record doesn’t exist, or you may not see it.',
  },
  'write.stale': {
    zh: '这条记录刚被别人改过。请查看最新内容后再保存。',
    en: 'Somebody changed this record just now. Look at what it says, then save again.',
  },
  'write.duplicate': { zh: '{field}已被使用，请换一个。', en: 'This {field} is already taken. Please choose another.' },
  'write.key_reused': {
    zh: '这次提交与之前的内容不一致，没有保存。请刷新页面后重试。',
    en: 'This form was already sent with other contents, so nothing was saved. Reload the page and try again.',
  },
  'write.rows_in_the_way': {
    zh: '其中 {count} 条不能这样处理，所以一条都没有改。',
    en: '{count, plural, one {One of them stands} other {# of them stand}} in the way, so nothing was changed.',
  },
  'saved_view.too_many': {
    zh: '一个列表最多保存 {max} 个视图，请先删掉不用的。',
    en: 'A list keeps at most {max} views. Delete one that you no longer use.',
  },
  'saved_view.name_taken': {
    zh: '已有同名的视图，请换一个名称。',
    en: 'There is a view of that name already. Please choose another.',
  },
  'sign_up.closed': {
    zh: '这里没有开放注册，请联系管理员开通。',
    en: 'Signing up is closed here. Please ask whoever runs this installation.',
  },
  'account.login_taken': {
    zh: '这个邮箱或手机号在本品牌已有账号，请先登录，再用原账号接受邀请。',
    en: 'There is already an account with this e-mail address or phone number. Sign in to accept with it.',
  },
  'account.own': { zh: '不能停用自己的账号。', en: 'You can’t suspend your own account.' },
  'second_factor.not_begun': {
    zh: '请从头开始设置双重验证。',
    en: 'Please begin again with setting up two-factor sign-in.',
  },
  'second_factor.none': { zh: '这个账号没有开启双重验证。', en: 'This account has no two-factor sign-in.' },
  'second_factor.own': {
    zh: '自己的双重验证请在设置里更换。',
    en: 'Change your own two-factor sign-in in your settings.',
  },
  'second_factor.required': {
    zh: '总部要求你的岗位使用双重验证，不能关闭，只能更换。',
    en: 'Headquarters requires two-factor sign-in of your role. You can change it, but not turn it off.',
  },
  'second_factor.own_first': {
    zh: '请先为自己的账号开启双重验证，再要求管理员角色使用。',
    en: 'Set up two-factor sign-in for your own account first, then require it of your role.',
  },
  'post.ended': { zh: '这个岗位已经结束。', en: 'This post has ended already.' },
  'post.last_administrator': {
    zh: '这是最后一位总部管理员，请先任命另一位。',
    en: 'This is the last HQ administrator. Appoint another one first.',
  },
  'post.own_last': {
    zh: '这是你唯一的岗位，结束后你将无法进入系统。',
    en: 'This is your only post; without it you couldn’t come in any more.',
  },
  'post.already_held': { zh: '该账号已有这个岗位。', en: 'This account holds that post already.' },
  'sales_months.start_too_far': {
    zh: '这个月只能从 {from} 至 {to} 之间的某天开始。',
    en: 'This month can begin on a day from {from} to {to}.',
  },
  'sales_months.month_empty': {
    zh: '这样 {month} 就一天也没有了，请换一天。',
    en: 'This would leave {month} without a day. Choose another one.',
  },
  'sales_months.month_too_long': {
    zh: '这样 {month} 会有 {days} 天，最多 {most} 天，请换一天。',
    en: 'This would make {month} {days} days long; {most} is the most. Choose another day.',
  },
  'sales_months.fixed': {
    zh: '{month} 的绩效已定稿或工资已复核，它和下一个月的第一天不能再动。最早从 {first} 起可以改。',
    en: 'Scores of {month} are closed or its pay is reviewed, so neither its days nor the first of the month after can move. Change {first} or later.',
  },
  'api_key.too_many': {
    zh: '最多同时有 {max} 个有效密钥，请先撤销不用的。',
    en: 'At most {max} keys can be active at a time. Revoke one that is no longer needed.',
  },
} satisfies Texts<keyof typeof tenancyRefusals>
