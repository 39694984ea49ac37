INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (1210, 'finance.differenceWorkingDays', '3', 'WORKING_DAY', '2016-01-01', NULL,
   '示例参数：对账差异自发现之日起查清的期限，由中心的财务制度规定', '2016-01-01 00:00:00.000');
