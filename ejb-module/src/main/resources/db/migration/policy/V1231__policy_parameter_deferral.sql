INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (231, 'contribution.longestDeferral', '12', 'MONTH', '2016-01-01', NULL,
   '示例参数：《住房公积金管理条例》第二十条；一次缓缴最长的月数由管委会规定', '2016-01-01 00:00:00.000');
