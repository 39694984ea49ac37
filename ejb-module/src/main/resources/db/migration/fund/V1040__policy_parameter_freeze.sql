INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (1040, 'freeze.longestMonths', '12', 'MONTH', '2016-01-01', NULL,
   '示例参数：人民法院冻结被执行人银行存款的期限不得超过一年（最高人民法院关于适用民事诉讼法的解释）；条文号待核', '2016-01-01 00:00:00.000');
