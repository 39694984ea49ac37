INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (1201, 'supervision.farOverduePercent', '150', 'PERCENT', '2016-01-01', NULL,
   '示例参数：效能监察办法；用时达到承诺时限的百分之多少时发红牌由中心规定', '2016-01-01 00:00:00.000');
