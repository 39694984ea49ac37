INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (230, 'contribution.remindMinute', '540', 'MINUTE_OF_DAY', '2016-01-01', NULL,
   '示例参数：《住房公积金管理条例》第十九条；每天几点起给单位经办人发提醒短信由中心规定', '2016-01-01 00:00:00.000');
