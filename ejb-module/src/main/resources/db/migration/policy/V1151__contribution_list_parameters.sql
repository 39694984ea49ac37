INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (157, 'contribution.monthsAhead', '0', 'MONTH', '2016-01-01', NULL,
   '示例参数：《住房公积金管理条例》第十九条；可提前汇缴的月数由中心规定', '2016-01-01 00:00:00.000'),
  (158, 'contribution.remindDays', '2', 'DAY', '2016-01-01', NULL,
   '示例参数：《住房公积金管理条例》第十九条；汇缴截止日前提醒单位经办人的天数由中心规定', '2016-01-01 00:00:00.000');
