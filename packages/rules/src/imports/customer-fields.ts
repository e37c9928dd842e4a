import { codeCell, lineCell, nameCell, phoneCell } from './cell-readers.ts'
import { optional, type RowOf, required } from './import-field.ts'

export const customerFields = {
  customer_no: required(
    'customerNo',
    codeCell,
    '客户编号 | 客户编码 | 客户号 | 会员编号 | 会员号 | 会员卡号 | 编号',
    'customer no | customer number | customer id | customer code | member no | member id | client no | no | number | code | id',
  ),
  name: required(
    'name',
    nameCell,
    '客户姓名 | 客户名称 | 姓名 | 会员姓名 | 客户 | 会员 | 公司名称 | 名称 | 名字',
    'customer name | name | full name | member name | company name | company | customer',
  ),
  phone: optional(
    'phone',
    phoneCell,
    '手机号 | 手机 | 手机号码 | 联系电话 | 电话 | 电话号码',
    'phone | mobile | mobile phone | telephone | phone number | tel',
  ),
  contact_name: optional('contactName', nameCell, '联系人 | 联系人姓名', 'contact name | contact | contact person'),
  address: optional('address', lineCell, '地址 | 详细地址 | 联系地址 | 住址', 'address | street | street address'),
  city: optional('city', lineCell, '城市 | 市 | 所在城市', 'city | town'),
  region: optional('region', lineCell, '省份 | 省 | 地区 | 州', 'region | state | province'),
  postal_code: optional('postalCode', lineCell, '邮编 | 邮政编码', 'postal code | zip | zip code | postcode'),
  country: optional('country', lineCell, '国家 | 国家地区', 'country'),
}
/** phoneKey: E.164 where the phone is a valid one in the customer's country; null is no reason to refuse. */
export type CustomerRow = RowOf<typeof customerFields> & { phoneKey: string | null }
