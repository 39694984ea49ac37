INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (1220, 'finance.riskReserveRate', '0.60', 'RATE', '2016-01-01', NULL,
   '示例参数：《住房公积金管理条例》第二十九条；贷款风险准备金按当年增值收益的一定比例提取，由管委会按财政部规定确定', '2016-01-01 00:00:00.000'),
  (1221, 'finance.managementFee', '10000.00', 'CNY', '2016-01-01', NULL,
   '示例参数：《住房公积金管理条例》第二十九条、第三十条；财政部门核定的中心当年管理费用', '2016-01-01 00:00:00.000'),
  (1222, 'finance.lowRentRate', '1', 'RATE', '2016-01-01', NULL,
   '示例参数：《住房公积金管理条例》第二十九条；提取风险准备金和管理费用后，余额中用作城市廉租住房建设补充资金的比例', '2016-01-01 00:00:00.000');
