INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (236, 'contribution.baseYearMonth', '7', 'MONTH', '2016-01-01', NULL,
   '示例参数：《住房公积金管理条例》第十六条；缴存年度从几月开始由中心规定', '2016-01-01 00:00:00.000'),
  (237, 'contribution.baseMonths', '12', 'MONTH', '2016-01-01', NULL,
   '示例参数：《住房公积金管理条例》第十六条；缴存年度开始后几个月内可以调整缴存基数由中心规定', '2016-01-01 00:00:00.000'),
  (238, 'contribution.baseChanges', '1', 'TIMES', '2016-01-01', NULL,
   '示例参数：《住房公积金管理条例》第十六条；缴存基数按上一年度月平均工资确定，每个缴存年度调整一次', '2016-01-01 00:00:00.000');
