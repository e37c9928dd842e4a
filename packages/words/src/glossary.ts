import type { Text, Texts } from './text.ts'

type Noun = Text & { /** One line, in both languages: what it is. */ readonly is: Text }

/**
 * Every noun of the product, by the name that code, schema and API give it. One word per thing, in both languages:
 * screens, messages and files use these and no others.
 */
export const glossary = {
  chain: {
    zh: '连锁品牌',
    en: 'chain',
    is: {
      zh: '使用本系统的一个品牌，与其他品牌完全隔开',
      en: 'One brand that runs on this system, apart from every other',
    },
  },
  headquarters: {
    zh: '总部',
    en: 'headquarters',
    is: { zh: '管理整个品牌的一方', en: 'Those who run the whole chain' },
  },
  user_account: {
    zh: '账号',
    en: 'account',
    is: { zh: '一个人在一个品牌里的登录身份', en: 'A person’s login in one chain' },
  },
  user_session: {
    zh: '登录设备',
    en: 'device',
    is: {
      zh: '一个人在一台设备上的登录，可以单独退出',
      en: 'Somebody’s being signed in on one device; it can be ended by itself',
    },
  },
  second_factor: {
    zh: '双重验证',
    en: 'two-factor sign-in',
    is: {
      zh: '登录时除密码外还要输入验证器的 6 位数字',
      en: 'Six digits of an app that are asked for beside the password',
    },
  },
  recovery_code: {
    zh: '恢复码',
    en: 'recovery code',
    is: { zh: '手机不在时代替验证码登录一次', en: 'Signs somebody in once whose phone isn’t at hand' },
  },
  assignment: {
    zh: '岗位',
    en: 'post',
    is: {
      zh: '一种角色及其管辖范围；一个账号可有几个，一次用一个',
      en: 'A role and where it holds; an account may have several and acts as one',
    },
  },
  role: { zh: '角色', en: 'role', is: { zh: '能做哪些事', en: 'What somebody may do' } },
  invitation: {
    zh: '邀请',
    en: 'invitation',
    is: {
      zh: '一条链接，让一个人以某个岗位加入，只能用一次',
      en: 'A link by which somebody joins in one post, good once',
    },
  },
  franchisee: {
    zh: '加盟商',
    en: 'franchisee',
    is: {
      zh: '签约与结算的一方；总部直营也是其中之一',
      en: 'A party of contract and settlement; headquarters’ own shops are one too',
    },
  },
  franchise_contract: {
    zh: '加盟合同',
    en: 'franchise contract',
    is: { zh: '总部与加盟商约定的期限、费率和区域', en: 'Term, rate and territory agreed with a franchisee' },
  },
  store: {
    zh: '门店',
    en: 'store',
    is: { zh: '一家加盟商的一处营业场所', en: 'One place of business of a franchisee' },
  },
  division: {
    zh: '行政区划',
    en: 'division',
    is: { zh: '国家统一编码的省、市、区县', en: 'Province, city and county by the national register' },
  },
  person: {
    zh: '人员',
    en: 'person',
    is: { zh: '一个人，不论先后受雇几次', en: 'A human being, whatever employments they have' },
  },
  staff: {
    zh: '员工',
    en: 'staff',
    is: { zh: '一个人在一家加盟商的一段任职', en: 'One employment of a person with one franchisee' },
  },
  staff_posting: {
    zh: '任职',
    en: 'posting',
    is: { zh: '员工从某天起在哪家门店', en: 'Where somebody works from a day on' },
  },
  staff_leave: {
    zh: '请假',
    en: 'leave',
    is: { zh: '员工不上班的若干天，首尾两天都算', en: 'Days on which somebody is away, both ends included' },
  },
  staff_pay: { zh: '薪资', en: 'pay', is: { zh: '从某天起的月基本工资', en: 'The monthly base wage from a day on' } },
  manager: { zh: '上级', en: 'manager', is: { zh: '员工向谁汇报', en: 'Whom somebody reports to' } },
  customer: {
    zh: '客户',
    en: 'customer',
    is: { zh: '品牌的顾客，一个手机号一位', en: 'A buyer of the chain, one per phone number' },
  },
  customer_file: {
    zh: '客户档案',
    en: 'customer file',
    is: { zh: '一家加盟商对一位客户的了解', en: 'What one franchisee knows of a customer' },
  },
  customer_identification: {
    zh: '客户确认',
    en: 'identification',
    is: { zh: '凭完整手机号找到客户的一次查询', en: 'One look-up of a customer by full phone number' },
  },
  presentation: {
    zh: '到店凭证',
    en: 'presentation',
    is: {
      zh: '客户确认后十分钟内有效的签名凭证',
      en: 'A signed proof, good for ten minutes, that the customer is here',
    },
  },
  card_product: {
    zh: '卡产品',
    en: 'card product',
    is: { zh: '一款出售的储值卡', en: 'A stored-value card on offer' },
  },
  card_issuer: {
    zh: '发卡方',
    en: 'issuer',
    is: { zh: '对卡内余额负责的一方', en: 'Who owes the customer the value on a card' },
  },
  price: { zh: '售价', en: 'price', is: { zh: '买卡付的钱', en: 'What is paid for a card' } },
  principal: {
    zh: '本金',
    en: 'principal',
    is: { zh: '卡内客户付了钱的部分', en: 'The part of a card’s value that was paid for' },
  },
  bonus: {
    zh: '赠送金额',
    en: 'bonus',
    is: { zh: '卡内额外赠送的部分', en: 'The part of a card’s value that was given on top' },
  },
  face_value: {
    zh: '面值',
    en: 'face value',
    is: {
      zh: '一张卡按规定限额计算的金额，是否含赠送由卡产品决定',
      en: 'What counts towards the legal limit of a card, with the bonus or without as the product says',
    },
  },
  named_card: {
    zh: '记名卡',
    en: 'named card',
    is: { zh: '写明持卡人的卡，须实名，没有有效期', en: 'A card that names its customer; it never expires' },
  },
  bearer_card: {
    zh: '不记名卡',
    en: 'bearer card',
    is: { zh: '谁持有谁可用的卡', en: 'A card that whoever holds it may use' },
  },
  count_card: {
    zh: '次卡',
    en: 'count card',
    is: { zh: '按次数使用的卡', en: 'A card that holds uses instead of money' },
  },
  period_card: {
    zh: '期限卡',
    en: 'period card',
    is: {
      zh: '在一段时间内使用的卡，不限次数或每月若干次',
      en: 'A card for a term, for unlimited use or so many uses a month',
    },
  },
  vehicle: {
    zh: '车辆',
    en: 'vehicle',
    is: { zh: '客户的一辆车，凭车牌能找到客户', en: 'A customer’s car; its plate leads to the customer' },
  },
  rescission: {
    zh: '解除合同',
    en: 'rescission',
    is: {
      zh: '客户与经营者的购卡合同终止，余额和利息应当退还',
      en: 'The end of a card’s contract, from which balance and interest are due',
    },
  },
  reference_rate: {
    zh: '参考利率',
    en: 'reference rate',
    is: {
      zh: '计算退款利息所用的公布利率，按日期录入',
      en: 'An announced rate by which interest on refunds goes, entered by date',
    },
  },
  prepaid_balance: {
    zh: '预收资金余额',
    en: 'prepaid balance',
    is: { zh: '客户已付、尚未消费的钱', en: 'What customers have paid and not used yet' },
  },
  card_opening: {
    zh: '期初余额',
    en: 'opening balance',
    is: { zh: '品牌迁入时一批在用的卡带来的余额合计', en: 'What live cards came with when their chain moved in' },
  },
  cut_over: {
    zh: '切换日期',
    en: 'cut-over',
    is: { zh: '从这一天起卡的余额记在本系统的账上', en: 'The day from which cards are in these books' },
  },
  prepayment: {
    zh: '预收资金',
    en: 'prepayment',
    is: { zh: '客户预付、还没有消费的本金', en: 'Principal that customers paid and haven’t used yet' },
  },
  fund_custody: {
    zh: '资金存管',
    en: 'custody of prepaid money',
    is: {
      zh: '发卡企业按上季度预收资金余额的比例存入专户的钱',
      en: 'The share of the previous quarter’s prepaid balance that an issuer keeps on an account of its own',
    },
  },
  card_sale: {
    zh: '售卡',
    en: 'card sale',
    is: { zh: '门店的一名员工卖给一位客户一张卡', en: 'A member of staff of a store sells a customer a card' },
  },
  number_series: {
    zh: '号段系列',
    en: 'number series',
    is: {
      zh: '前缀相同、依次印制的卡号、发票号或收据号',
      en: 'Numbers of cards, invoices or receipts that are printed in order behind one prefix',
    },
  },
  number_stretch: {
    zh: '号段',
    en: 'stretch',
    is: { zh: '同一人手中、状态相同的连续号码', en: 'Neighbouring numbers that stand alike with one holder' },
  },
  number_movement: {
    zh: '号码流转',
    en: 'movement of numbers',
    is: {
      zh: '号码的印制、发放、签收、退回、售出、遗失、作废或盘点',
      en: 'Numbers printed, issued, received, returned, sold, lost, voided or counted',
    },
  },
  holder: {
    zh: '持有人',
    en: 'holder',
    is: {
      zh: '号码在谁手中：总部、加盟商、门店或员工',
      en: 'Who has numbers: headquarters, a franchisee, a store or a person',
    },
  },
  card: {
    zh: '卡',
    en: 'card',
    is: { zh: '一张有号码的卡，余额由批次组成', en: 'One card with a number; its balance is made of lots' },
  },
  card_no: {
    zh: '卡号',
    en: 'card number',
    is: { zh: '前缀、流水号和两位校验码', en: 'A prefix, a serial number and two check digits' },
  },
  lot: {
    zh: '批次',
    en: 'lot',
    is: {
      zh: '一次充入卡内、同时到期的一笔本金、赠送、次数或期限',
      en: 'Principal, bonus, uses or days put on a card at once, which run out together',
    },
  },
  recharge: { zh: '充值', en: 'recharge', is: { zh: '给已售出的卡再充入金额', en: 'More value paid onto a card' } },
  card_use: { zh: '消费', en: 'use', is: { zh: '用卡支付一次服务', en: 'A card pays for a service' } },
  freeze: {
    zh: '冻结',
    en: 'freeze',
    is: { zh: '整张卡或一部分金额暂停使用', en: 'Keeps a card, or a part of its value, from being used' },
  },
  loss_report: {
    zh: '挂失',
    en: 'loss report',
    is: { zh: '卡丢失后停用，可解除或补办新卡', en: 'Stops a lost card until it is found or replaced' },
  },
  card_transfer: {
    zh: '转让',
    en: 'transfer of a card',
    is: { zh: '余额转到另一位客户的新卡', en: 'Moves what is on a card to another customer’s new card' },
  },
  card_password: {
    zh: '卡密码',
    en: 'card password',
    is: {
      zh: '6 位数字，持卡人用卡支付、转让、退卡时输入',
      en: 'Six digits that a card’s holder enters to pay, hand it on or give it back',
    },
  },
  card_refund: {
    zh: '退卡',
    en: 'refund',
    is: {
      zh: '把未用的部分退还给客户，卡随之终结',
      en: 'What isn’t used goes back to the customer, and the card ends',
    },
  },
  custody: {
    zh: '号码领用',
    en: 'custody of numbers',
    is: {
      zh: '卡号和票据号由谁领用：总部、加盟商、门店、员工',
      en: 'Who has the numbers of cards and invoices: headquarters, a franchisee, a store, a person',
    },
  },
  till: {
    zh: '收银',
    en: 'till',
    is: { zh: '门店收取服务款项的地方', en: 'Where a store is paid for services' },
  },
  till_sale: {
    zh: '收银单',
    en: 'receipt',
    is: {
      zh: '在收银处完成的一单，可用卡和其他方式一起支付',
      en: 'One sale at the till, paid by card, otherwise, or both',
    },
  },
  service_item: {
    zh: '服务项目',
    en: 'service',
    is: {
      zh: '门店出售的一项服务，分基本服务和增值服务',
      en: 'Something that stores do for money, basic or value-added',
    },
  },
  service_price: {
    zh: '服务价格',
    en: 'service price',
    is: { zh: '一项服务从某天起在某个区域的价格', en: 'What a service costs in an area from a day on' },
  },
  product_group: {
    zh: '产品组',
    en: 'product group',
    is: {
      zh: '按组统计和计算特许权使用费的服务或卡产品',
      en: 'Services or card products that are counted, and pay royalty, together',
    },
  },
  transfer_price: {
    zh: '加盟商间结算价',
    en: 'transfer price',
    is: {
      zh: '按固定价结算时，每项服务付给服务方的金额',
      en: 'What who serves is owed for a service where terms fix it',
    },
  },
  ledger_account: {
    zh: '账户',
    en: 'ledger account',
    is: {
      zh: '账本中记一种余额的地方，例如一张卡的本金',
      en: 'Where the books keep one balance, such as a card’s principal',
    },
  },
  ledger_transfer: {
    zh: '分录',
    en: 'transfer',
    is: { zh: '从一个账户到另一个账户的一笔，只增不改', en: 'One movement between two accounts; it is never changed' },
  },
  reversal: {
    zh: '冲正',
    en: 'reversal',
    is: { zh: '方向相反的一笔分录，使原来的那笔失效', en: 'A transfer the other way that undoes an earlier one' },
  },
  trial_balance: {
    zh: '试算平衡',
    en: 'trial balance',
    is: { zh: '某一时刻全部账户的余额，借贷应当相等', en: 'All accounts at one moment; debits equal credits' },
  },
  statement: {
    zh: '明细',
    en: 'statement',
    is: {
      zh: '一个账户或一张卡的每笔变动和余额',
      en: 'Every movement of an account or a card, with the balance after each',
    },
  },
  clearing: {
    zh: '清算',
    en: 'clearing',
    is: {
      zh: '卡在别家消费后，加盟商之间、与总部之间的结算',
      en: 'What franchisees and headquarters owe each other when cards are used elsewhere',
    },
  },
  clearing_run: {
    zh: '清算期',
    en: 'clearing run',
    is: {
      zh: '一周或一月的清算，轧差、复核、批准后锁定',
      en: 'A week or month that is netted, reviewed, approved and locked',
    },
  },
  clearing_statement: {
    zh: '对账单',
    en: 'statement by counterparty',
    is: {
      zh: '一方在若干清算期内与各往来方的应收、应付和明细',
      en: 'What a party receives and owes in clearing periods, by whom it has it with and line by line',
    },
  },
  price_rule: {
    zh: '结算规则',
    en: 'price rule',
    is: {
      zh: '服务方应得多少：按扣卡金额、按实收折算或按固定结算价',
      en: 'What who serves is owed: as taken off the card, as paid for the value, or a fixed price',
    },
  },
  ledger_movement: {
    zh: '凭证',
    en: 'movement',
    is: {
      zh: '一件事在账本中的全部分录，要么全记要么不记',
      en: 'All transfers of one thing that happened, written together or not at all',
    },
  },
  royalty: {
    zh: '特许权使用费',
    en: 'royalty',
    is: { zh: '加盟商按合同付给总部的费用', en: 'What a franchisee pays headquarters by contract' },
  },
  clearing_line: {
    zh: '清算明细',
    en: 'clearing line',
    is: { zh: '一次用卡在双方之间产生的一笔往来', en: 'What one use of a card makes one party owe another' },
  },
  net: {
    zh: '净额',
    en: 'net',
    is: { zh: '一方在一期内应收减应付', en: 'What a party receives in a period less what it owes' },
  },
  contest: {
    zh: '异议',
    en: 'contest',
    is: {
      zh: '对一笔清算明细提出疑问，答复之前不能锁定',
      en: 'A question about a clearing line; no period locks before it is answered',
    },
  },
  loyalty_points: {
    zh: '积分',
    en: 'loyalty points',
    is: { zh: '客户消费所得，可按规则使用', en: 'What a customer earns by buying, to be spent by rule' },
  },
  paid_by_points: {
    zh: '积分抵扣',
    en: 'paid by points',
    is: {
      zh: '收银时客户用积分支付账单的一部分，按会员规则折算，由服务方承担',
      en: 'A part of a bill that a customer pays with points at a till, by the member rule and borne by who serves',
    },
  },
  sale_no: { zh: '销售单号', en: 'sale number', is: { zh: '一笔售卡的编号', en: 'The number of a card sale' } },
  payment_method: { zh: '支付方式', en: 'payment method', is: { zh: '客户用什么付款', en: 'How the customer paid' } },
  void: {
    zh: '作废',
    en: 'void',
    is: { zh: '注明原因使一笔售卡失效，记录保留', en: 'To undo a sale with a reason; the record stays' },
  },
  lead: {
    zh: '线索',
    en: 'lead',
    is: {
      zh: '一位可能购卡的人，从认识到成交或放弃',
      en: 'Somebody who may buy, from the first meeting to the sale or the end of it',
    },
  },
  touch: {
    zh: '跟进',
    en: 'touch',
    is: { zh: '对一条线索的一次电话、拜访或消息', en: 'One call, visit or message to a lead' },
  },
  intent_grade: {
    zh: '意向等级',
    en: 'grade of a lead',
    is: { zh: '购买的可能性，A 最高、D 最低', en: 'How likely a lead is to buy, from A to D' },
  },
  pool: {
    zh: '公海',
    en: 'pool',
    is: {
      zh: '一家门店没有负责人的线索，谁领取归谁',
      en: 'The leads of a store that are nobody’s, for whoever takes them',
    },
  },
  quota: {
    zh: '指标',
    en: 'quota',
    is: { zh: '一个月要达到多少，按考核项和归属设定', en: 'What is to be reached in a month, by metric and by whom' },
  },
  presence: {
    zh: '出勤折算天数',
    en: 'presence',
    is: {
      zh: '一个月里在职、在该店且未请假的工作日，新人按比例折算',
      en: 'The working days of a month on which somebody is employed, posted there and not on leave, less in a ramp',
    },
  },
  effective_target: {
    zh: '折算指标',
    en: 'effective target',
    is: {
      zh: '指标按实际出勤天数占设定时天数的比例折算',
      en: 'The target by the days that somebody is there, of those for which it was set',
    },
  },
  sales_plan: {
    zh: '销售计划',
    en: 'sales plan',
    is: {
      zh: '一处在一年、一季或一个月里打算达到多少，逐级审批后成为指标',
      en: 'What a place means to reach in a year, a quarter or a month; approved level by level it becomes quotas',
    },
  },
  sales_month: {
    zh: '销售月',
    en: 'sales month',
    is: {
      zh: '连锁统计销售和指标的一个月，可以不从 1 日开始，如 26 日至次月 25 日',
      en: 'A month that a chain counts its sales and quotas by; it needn’t begin on the 1st, as one from the 26th to the 25th',
    },
  },
  sales_calendar: {
    zh: '销售月历',
    en: 'sales calendar',
    is: {
      zh: '每个销售月从哪天到哪天',
      en: 'Which days each sales month has',
    },
  },
  quota_rule: {
    zh: '指标规则',
    en: 'rule of quotas',
    is: {
      zh: '指标是否按出勤折算，新人前几个月按百分之几计',
      en: 'Whether targets follow presence, and for how much newcomers count in their first months',
    },
  },
  metric: {
    zh: '考核项',
    en: 'metric',
    is: {
      zh: '计什么、何时计、计给谁；可只计一类卡或一组服务',
      en: 'What counts, when, and for whom; it may be narrowed to a kind of card or a group of services',
    },
  },
  simulation: {
    zh: '试算',
    en: 'simulation',
    is: {
      zh: '用一份草案重算过去的月份，与当时的结果对照；不改动任何数据',
      en: 'A draft worked out over past months beside what came of them; it changes nothing',
    },
  },
  credit: {
    zh: '业绩',
    en: 'credit',
    is: { zh: '一笔记录计给一个人的部分', en: 'The part of one record that counts for one person' },
  },
  credit_share: {
    zh: '业绩份额',
    en: 'share',
    is: {
      zh: '几个人一起做成的记录，各人所占的比例，合计 100%',
      en: 'What of a record is whose when several made it; together 100%',
    },
  },
  renewal: {
    zh: '续卡',
    en: 'renewal',
    is: {
      zh: '买过卡的客户再买一张，或期限卡续期',
      en: 'Another card for who had bought one, or a period card that goes on',
    },
  },
  new_customer: {
    zh: '新客户',
    en: 'new customer',
    is: { zh: '加盟商在这段时间建立客户档案的客户', en: 'One whose customer file a franchisee opened in the period' },
  },
  target: { zh: '目标值', en: 'target', is: { zh: '指标的数值', en: 'The figure of a quota' } },
  attainment: {
    zh: '完成率',
    en: 'attainment',
    is: { zh: '实际达到目标值的百分之几', en: 'How much of the target is reached' },
  },
  pace: {
    zh: '进度',
    en: 'pace',
    is: {
      zh: '按工作日算，今天应该到哪里、实际到哪里',
      en: 'Where we should be today by working days, and where we are',
    },
  },
  working_day: {
    zh: '工作日',
    en: 'working day',
    is: {
      zh: '除去周末和法定节假日、加上调休上班的日子',
      en: 'Weekdays less public holidays, and weekends worked in exchange',
    },
  },
  forecast: {
    zh: '预计',
    en: 'forecast',
    is: {
      zh: '照近八周的样子，这个月会落在哪里',
      en: 'Where the month lands if days go on as in the last eight weeks',
    },
  },
  scorecard: {
    zh: '评分方案',
    en: 'scorecard',
    is: {
      zh: '得分的算法：考核项、权重、曲线、扣分和等级',
      en: 'How points are given: metrics, weights, curves, penalty and bands',
    },
  },
  scorecard_assignment: {
    zh: '方案适用范围',
    en: 'scorecard given',
    is: {
      zh: '评分方案从某月起用于哪些人：某一层级，或其中的加盟商、门店、岗位、个人；范围最小的优先',
      en: 'For whom a scorecard holds from a month on: a level, or of it a franchisee, a store, a post or a person; the narrowest holds',
    },
  },
  evaluation_item: {
    zh: '评价项',
    en: 'evaluation item',
    is: {
      zh: '评分方案里由人打分、而不是由数据算出的一项，如服务态度',
      en: 'What a scorecard has people judge rather than records, such as how customers are treated',
    },
  },
  mark: {
    zh: '评分',
    en: 'mark',
    is: {
      zh: '对一个评价项打的分，0 到 100：本人自评，上级评分',
      en: 'What somebody gives for an evaluation item, 0 to 100: of oneself, and by the manager',
    },
  },
  score_period: {
    zh: '绩效期',
    en: 'month’s scores',
    is: {
      zh: '一个月的得分：草稿、复核、定稿、总部签认',
      en: 'All scores of one month: draft, in review, closed, signed',
    },
  },
  objection: {
    zh: '绩效异议',
    en: 'objection',
    is: { zh: '被考核的人对得分某一项的不同意见', en: 'What somebody holds against a line of their score' },
  },
  adjustment: {
    zh: '绩效调整',
    en: 'adjustment',
    is: { zh: '上级凭理由加减的分数', en: 'Points that somebody above gives or takes, with a reason' },
  },
  points: {
    zh: '得分',
    en: 'points',
    is: { zh: '各考核项得分之和减去扣分', en: 'The sum of the metrics’ parts less the penalty' },
  },
  penalty: {
    zh: '扣分',
    en: 'penalty',
    is: { zh: '因作废过多扣去的分', en: 'Points taken off for too many voided sales' },
  },
  void_share: {
    zh: '作废率',
    en: 'share of voided sales',
    is: { zh: '作废的售卡占全部售卡的比例', en: 'Voided card sales among all card sales' },
  },
  band: { zh: '等级', en: 'band', is: { zh: '得分落在哪一档', en: 'The range that points fall in' } },
  rank: { zh: '排名', en: 'rank', is: { zh: '按得分在同组中的名次', en: 'The place by points within a group' } },
  message: {
    zh: '消息',
    en: 'message',
    is: {
      zh: '系统写给某人的邮件，没有邮件服务器时留在总部',
      en: 'An e-mail that the product wrote; kept at headquarters where no mail server is set',
    },
  },
  message_attachment: {
    zh: '附件',
    en: 'attachment',
    is: { zh: '随消息一起发出的文件', en: 'A file that goes with a message' },
  },
  report: {
    zh: '报表',
    en: 'report',
    is: {
      zh: '一天（日报）或一个月（月报）的新客户、售卡和金额，按地点、人员、产品或日期分列',
      en: 'New customers, cards sold and amounts of a day or a month, by place, seller, product or day',
    },
  },
  report_schedule: {
    zh: '定时报表',
    en: 'scheduled report',
    is: { zh: '每天或每月自动发到某个邮箱的报表', en: 'A report that goes to a mailbox every day or month' },
  },
  stored_file: { zh: '文件', en: 'file', is: { zh: '上传到系统的文件', en: 'A file that was uploaded' } },
  import: {
    zh: '导入',
    en: 'import',
    is: { zh: '把一份文件整份写入系统，或一行不写', en: 'Taking in a file, in whole or not at all' },
  },
  import_row: { zh: '数据行', en: 'row', is: { zh: '导入文件中的一行', en: 'One row of an imported file' } },
  mapping: { zh: '列对应', en: 'mapping', is: { zh: '文件的哪一列是什么', en: 'Which column of a file holds what' } },
  member: {
    zh: '会员',
    en: 'member',
    is: { zh: '获得过积分的客户', en: 'A customer who has earned loyalty points' },
  },
  member_rule: {
    zh: '会员规则',
    en: 'membership rule',
    is: {
      zh: '从某天起积分怎么得、多久有效、到什么等级',
      en: 'How points are earned, how long they hold and what level they make, from a day on',
    },
  },
  member_level: {
    zh: '会员等级',
    en: 'level',
    is: { zh: '近一年获得的积分达到的档次', en: 'What the points earned within a year make of a member' },
  },
  franchisee_departure: {
    zh: '加盟商退出',
    en: 'departure',
    is: {
      zh: '一家加盟商离开时，由谁从哪天起承接它的卡的决定',
      en: 'The decision who answers for the cards of a franchisee that leaves, and from which day on',
    },
  },
  honour: {
    zh: '承接',
    en: 'honour',
    is: {
      zh: '替退出的加盟商支付它因卡而欠的款项，再向它追偿',
      en: 'Pay what a franchisee that left owes for its cards, and have it back from it',
    },
  },
  invoice: {
    zh: '发票',
    en: 'invoice',
    is: {
      zh: '为收到的款项开具的凭证，号码只用一次',
      en: 'What says that money came in, by a number that is used once',
    },
  },
  red_invoice: {
    zh: '红字发票',
    en: 'red invoice',
    is: { zh: '冲销一张发票全部金额的发票', en: 'The invoice by which the whole of another is taken back' },
  },
  day_close: {
    zh: '日结',
    en: 'day close',
    is: {
      zh: '一家门店一天的收款清点，与账面核对后签字',
      en: 'A count of what a store took on a day, held beside the books and signed',
    },
  },
  after_close: {
    zh: '日结后入账',
    en: 'after the close',
    is: {
      zh: '日子签字之后才入账的款项，计入下一次日结',
      en: 'What came to a day after it was signed; it counts in the next close',
    },
  },
  commission: {
    zh: '提成',
    en: 'commission',
    is: { zh: '按业绩付给员工的钱', en: 'What staff are paid for what they sold or did' },
  },
  commission_plan: {
    zh: '提成方案',
    en: 'commission plan',
    is: {
      zh: '按什么、以什么比例计提成，从某月起，对哪些人',
      en: 'By what and at what rates commission is paid, from a month on, and for whom',
    },
  },
  commission_assignment: {
    zh: '方案指定',
    en: 'plan given',
    is: { zh: '把提成方案单独给某个加盟商、门店或员工', en: 'A commission plan for one franchisee, store or person' },
  },
  incentive: {
    zh: '奖惩',
    en: 'reward or penalty',
    is: {
      zh: '按奖惩项目给员工的一笔奖励或处罚，批准后才计入',
      en: 'So much for or off somebody, by the catalogue; it counts once it is approved',
    },
  },
  incentive_file: {
    zh: '奖惩凭证',
    en: 'evidence',
    is: {
      zh: '证明一笔奖惩的照片或 PDF，审批前可以增减，审批后不变',
      en: 'A photo or a PDF that shows what a reward or a penalty is for; fixed once somebody has decided',
    },
  },
  incentive_file_content: {
    zh: '凭证内容',
    en: 'content of evidence',
    is: { zh: '凭证文件本身和它的小图', en: 'The file itself, and a small picture of it' },
  },
  incentive_item: {
    zh: '奖惩项目',
    en: 'reward or penalty item',
    is: {
      zh: '奖惩目录里的一项，写明金额范围',
      en: 'A line of the catalogue of rewards and penalties, with its amounts',
    },
  },
  pay_run: {
    zh: '工资发放',
    en: 'run of pay',
    is: {
      zh: '一家加盟商一个月的工资，从计算到锁定',
      en: 'A franchisee’s pay of one month, from calculating to locking',
    },
  },
  pay_statement: {
    zh: '工资单',
    en: 'pay statement',
    is: { zh: '一个人一个月的工资，从合计看到每一笔', en: 'One person’s pay of a month, from the total to each sale' },
  },
  pay_line: {
    zh: '工资明细',
    en: 'pay line',
    is: {
      zh: '工资单里的一笔：一条业绩、一次扣回或一笔奖惩',
      en: 'One thing in a pay statement: a record, what is taken back, a reward or a penalty',
    },
  },
  draw: {
    zh: '保底预支',
    en: 'draw',
    is: { zh: '提成不足时先补足的数额', en: 'What commission is made up to in a month that earned less' },
  },
  clawback: {
    zh: '提成扣回',
    en: 'clawback',
    is: {
      zh: '作废或退款后，收回已付的提成，不够的结转到下月',
      en: 'Commission taken back for what was voided or refunded; what a month can’t bear is carried to the next',
    },
  },
  saved_view: {
    zh: '视图',
    en: 'view',
    is: { zh: '一个列表存下来的筛选、排序和列', en: 'A list’s filters, sort and columns kept under a name' },
  },
  export: { zh: '导出', en: 'export', is: { zh: '把看到的列表存成文件', en: 'Saving a list as it is seen to a file' } },
  audit_entry: {
    zh: '操作日志',
    en: 'audit entry',
    is: { zh: '谁在何时改了什么', en: 'Who changed what, and when' },
  },
  reveal: {
    zh: '查看手机号',
    en: 'revealing a phone',
    is: {
      zh: '打开一位客户的完整手机号，记入操作日志',
      en: 'Opening one customer’s whole phone number, which is logged',
    },
  },
  erasure: {
    zh: '删除个人信息',
    en: 'erasure',
    is: {
      zh: '应客户要求永久删除其个人信息，账目不变',
      en: 'Removing everything personal of a customer for good, at their request; the books stay',
    },
  },
  idempotency_key: {
    zh: '防重号',
    en: 'idempotency key',
    is: { zh: '同一次提交不论发几遍只算一次', en: 'Makes a form sent twice count once' },
  },
  api_key: {
    zh: 'API 密钥',
    en: 'API key',
    is: {
      zh: '让收银、报表等其他系统以某个角色和范围接入',
      en: 'Lets another system, such as a till, in as a role at some places',
    },
  },
  webhook: {
    zh: '推送地址',
    en: 'webhook',
    is: {
      zh: '有变动时通知其他系统的网址',
      en: 'An address of another system that is told of changes',
    },
  },
  webhook_delivery: {
    zh: '推送记录',
    en: 'delivery',
    is: { zh: '一次变动对一个推送地址的通知', en: 'One change told to one webhook' },
  },
  overview: { zh: '总览', en: 'overview', is: { zh: '一个月经营的一页概况', en: 'A month of business on one page' } },
} satisfies Readonly<Record<string, Noun>>

export type GlossaryKey = keyof typeof glossary

/** The nouns alone, where only words are wanted. */
export const nouns: Texts<GlossaryKey> = glossary
