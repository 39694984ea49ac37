INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (5, 'TQ01.monthsSinceSigning', '24', 'MONTH', '2016-01-01', NULL,
   '示例参数：《住房公积金管理条例》第二十四条第（一）项；购房合同签订后可以提取的期限由住房公积金管理委员会规定', '2016-01-01 00:00:00.000');
